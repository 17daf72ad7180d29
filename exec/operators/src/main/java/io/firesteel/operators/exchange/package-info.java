/// Batches between tasks: partitioning them, and their byte form for spill and shuffle.
package io.firesteel.operators.exchange;
