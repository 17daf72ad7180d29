package org.apache.spark.sql.types;

/// A type; delegates to the engine's.
public class DataType {
    private final io.firesteel.types.DataType engine;

    protected DataType(io.firesteel.types.DataType engine) {
        this.engine = engine;
    }

    public static DataType of(io.firesteel.types.DataType type) {
        return type instanceof io.firesteel.types.StructType s ? new StructType(s) : new DataType(type);
    }

    public static DataType fromJson(String json) {
        return of(io.firesteel.types.DataType.fromJson(json));
    }

    public static DataType fromDDL(String ddl) {
        return of(io.firesteel.frames.ColumnText.columnsOrType(ddl));
    }

    /// The same under the engine's name.
    public io.firesteel.types.DataType type() {
        return engine;
    }

    public String json() {
        return engine.json();
    }

    public String typeName() {
        return engine.typeName();
    }

    public String simpleString() {
        return engine.simpleString();
    }

    public String catalogString() {
        return engine.catalogString();
    }

    public String sql() {
        return engine.sql();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataType d && d.engine.equals(engine);
    }

    @Override
    public int hashCode() {
        return engine.hashCode();
    }

    @Override
    public String toString() {
        return engine.toString();
    }
}
