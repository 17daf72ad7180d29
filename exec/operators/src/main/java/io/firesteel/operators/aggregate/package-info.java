/// Grouping: accumulators over primitive arrays by group number, and the operator that drives them.
package io.firesteel.operators.aggregate;
