/// CSV: options, tokens, rows, schema inference.
package io.firesteel.sources.csv;
