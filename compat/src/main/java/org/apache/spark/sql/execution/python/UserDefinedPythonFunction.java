package org.apache.spark.sql.execution.python;

import java.util.List;

import org.apache.spark.api.python.PythonFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Failures;
import org.apache.spark.sql.types.DataType;
import scala.collection.immutable.Seq;

/// A function that Python wants in a query. It can be made, so that programs that define one and do not use it run; using it
/// is refused by its name.
public final class UserDefinedPythonFunction {
    private final String name;

    public UserDefinedPythonFunction(String name, PythonFunction function, DataType type, int evalType,
            boolean deterministic) {
        this.name = name;
    }

    /// As pyspark 4.3 calls it.
    public UserDefinedPythonFunction(String name, PythonFunction function, DataType type, int evalType,
            boolean deterministic, List<?> transpiled, List<?> categories) {
        this(name, function, type, evalType, deterministic);
    }

    public Column apply(Seq<Column> arguments) {
        return Failures.missing("the Python function " + name + " over columns");
    }
}
