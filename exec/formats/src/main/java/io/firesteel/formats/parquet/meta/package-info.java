/// What a Parquet file says about itself: footer, schema, statistics, page indexes and Bloom filters, every number checked
/// before it is used.
package io.firesteel.formats.parquet.meta;
