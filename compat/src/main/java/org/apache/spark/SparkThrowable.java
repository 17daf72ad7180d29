package org.apache.spark;

import java.util.HashMap;
import java.util.Map;

/// An exception with an error condition.
public interface SparkThrowable {
    String getCondition();

    String getSqlState();

    default Map<String, String> getMessageParameters() {
        return new HashMap<>();
    }

    default Object[] getQueryContext() {
        return new Object[0];
    }
}
