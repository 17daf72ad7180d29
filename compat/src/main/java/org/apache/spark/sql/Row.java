package org.apache.spark.sql;

import java.util.ArrayList;
import java.util.List;

/// One row as Java programs hold it.
///
/// @param values in the order of the columns
public record Row(List<Object> values) {

    public Object get(int i) {
        return values.get(i);
    }

    public int size() {
        return values.size();
    }

    public int length() {
        return values.size();
    }

    public boolean isNullAt(int i) {
        return values.get(i) == null;
    }

    public String getString(int i) {
        return (String) values.get(i);
    }

    public int getInt(int i) {
        return (Integer) values.get(i);
    }

    public long getLong(int i) {
        return (Long) values.get(i);
    }

    public double getDouble(int i) {
        return (Double) values.get(i);
    }

    public boolean getBoolean(int i) {
        return (Boolean) values.get(i);
    }

    @Override
    public String toString() {
        return new ArrayList<>(values).toString().replace(", ", ",");
    }
}
