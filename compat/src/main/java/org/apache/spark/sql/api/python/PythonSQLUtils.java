package org.apache.spark.sql.api.python;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Failures;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.types.DataType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Columns;
import io.firesteel.frames.Lambdas;

/// Owns the numbers of lambda variables: the calls that pyspark has no method of a class for.
public final class PythonSQLUtils {
    /// Each variable has a name of its own, so that a lambda inside another one does not catch the outer one's.
    private static final AtomicLong VARIABLES = new AtomicLong();

    private PythonSQLUtils() {
    }

    /// A function by name.
    public static Column fn(String name, Seq<Column> arguments) {
        return new Column(Columns.call(name, CollectionConverters.asJava(arguments)
                .stream()
                .map(Column::expression)
                .toList()));
    }

    public static Column unresolvedNamedLambdaVariable(String name) {
        return new Column(Lambdas.variable(name + "_" + VARIABLES.incrementAndGet()));
    }

    public static Column lambdaFunction(Column body, Seq<Column> parameters) {
        return new Column(Lambdas.function(body.expression(), CollectionConverters.asJava(parameters)
                .stream()
                .map(Column::expression)
                .toList()));
    }

    public static Column namedArgumentExpression(String name, Column value) {
        return Failures.missing("the named argument " + name);
    }

    public static String explainString(QueryExecution execution, String mode) {
        return Failures.analyzing(() -> execution.explainString(mode));
    }

    public static String ddlToJson(String ddl) {
        return Failures.analyzing(() -> DataType.fromDDL(ddl).json());
    }

    public static boolean isTimestampNTZPreferred() {
        return false;
    }
}
