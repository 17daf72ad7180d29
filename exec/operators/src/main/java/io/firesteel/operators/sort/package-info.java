/// Sorting by normalised keys, top-N, and merging of sorted runs.
package io.firesteel.operators.sort;
