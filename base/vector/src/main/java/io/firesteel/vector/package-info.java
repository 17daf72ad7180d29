/// Columns as primitive arrays, batches of them with a selection, and the store that keeps many rows.
package io.firesteel.vector;
