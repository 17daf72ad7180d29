/// Joins: tables built in parallel, probing of every kind, runtime filters for scans, spilling by partition.
package io.firesteel.operators.join;
