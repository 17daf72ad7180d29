/// Operators that keep no state between batches.
package io.firesteel.operators.row;
