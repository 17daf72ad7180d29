package org.apache.spark.sql;

import org.apache.spark.sql.types.DataType;

/// Spark's name for where functions of users are registered; there is no place for them in a query yet.
public final class UDFRegistration {

    UDFRegistration() {
    }

    public void registerPython(String name, Object function) {
        Failures.missing("the Python function " + name + " in SQL");
    }

    public void registerJava(String name, String className, DataType type) {
        Failures.missing("the Java function " + name + " (" + className + ")");
    }

    public void registerJavaUDAF(String name, String className) {
        Failures.missing("the Java aggregate function " + name + " (" + className + ")");
    }
}
