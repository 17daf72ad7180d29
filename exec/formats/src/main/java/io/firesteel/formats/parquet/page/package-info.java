/// Pages of Parquet columns: reading, decompressing and decoding them into vectors.
package io.firesteel.formats.parquet.page;
