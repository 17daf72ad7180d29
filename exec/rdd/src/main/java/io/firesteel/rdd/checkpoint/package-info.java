/// Checkpoints: partitions written while they are computed, which then stand in for the lineage.
package io.firesteel.rdd.checkpoint;
