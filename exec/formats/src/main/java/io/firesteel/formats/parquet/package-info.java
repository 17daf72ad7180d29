/// Scans of Parquet files straight into vectors.
package io.firesteel.formats.parquet;
