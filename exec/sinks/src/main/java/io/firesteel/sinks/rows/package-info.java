/// Rows as lines: CSV, JSON, text and Hive's delimited text.
package io.firesteel.sinks.rows;
