/// Vectors into Parquet files through parquet-java.
package io.firesteel.sinks.parquet;
