package org.apache.spark.sql.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Columns;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// Calls of SQL functions with whatever stands for a column.
public class FunctionCalls {

    protected FunctionCalls() {
    }

    /// A function over columns, constants, and lists of columns.
    protected static Column call(String name, Object... arguments) {
        return new Column(Columns.call(name, expressions(arguments)));
    }

    protected static List<UnresolvedExpression> expressions(Object... arguments) {
        List<UnresolvedExpression> all = new ArrayList<>();
        for (Object argument : arguments) {
            switch (argument) {
                case Column c -> all.add(c.expression());
                case Column[] list -> Arrays.asList(list).forEach(c -> all.add(c.expression()));
                case Seq<?> list -> CollectionConverters.asJava(list).forEach(c -> all.add(((Column) c).expression()));
                case null, default -> all.add(Columns.literal(argument));
            }
        }
        return all;
    }

    /// A column by its name.
    protected static Column named(String name) {
        return new Column(name);
    }

    protected static Column[] names(String... names) {
        return Arrays.stream(names).map(Column::new).toArray(Column[]::new);
    }

    protected static Column[] names(Seq<String> names) {
        return names(CollectionConverters.asJava(names).toArray(String[]::new));
    }

    /// Constants.
    protected static Column[] texts(String... texts) {
        return Arrays.stream(texts).map(t -> new Column(Columns.literal(t))).toArray(Column[]::new);
    }

    protected static Column[] texts(Seq<String> texts) {
        return texts(CollectionConverters.asJava(texts).toArray(String[]::new));
    }
}
