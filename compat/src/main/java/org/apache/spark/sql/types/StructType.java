package org.apache.spark.sql.types;

import io.firesteel.frames.show.SchemaTree;

/// A schema; delegates to the engine's.
public class StructType extends DataType {

    public StructType(io.firesteel.types.StructType engine) {
        super(engine);
    }

    /// The same under the engine's name.
    public io.firesteel.types.StructType engine() {
        return (io.firesteel.types.StructType) type();
    }

    public String treeString() {
        return SchemaTree.of(engine(), Integer.MAX_VALUE);
    }

    public String treeString(int maxDepth) {
        return SchemaTree.of(engine(), maxDepth);
    }

    public String[] fieldNames() {
        return engine().names().toArray(String[]::new);
    }

    public int size() {
        return engine().size();
    }

    public String toDDL() {
        return engine().ddl();
    }
}
