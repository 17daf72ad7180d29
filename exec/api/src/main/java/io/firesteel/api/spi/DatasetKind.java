package io.firesteel.api.spi;

/// A function of partitions that names the dataset it makes: `toString`, `toDebugString` and pages show this in place of
/// `MapPartitionsRDD`.
public interface DatasetKind {

    /// A class name of Spark's, e.g. `PythonRDD`.
    String datasetKind();
}
