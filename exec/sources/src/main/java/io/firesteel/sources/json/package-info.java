/// JSON, one record a line or one document a file: options, rows, schema inference.
package io.firesteel.sources.json;
