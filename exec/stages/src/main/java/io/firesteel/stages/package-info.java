/// The one form of every job: stages, their partitions and the edges between them. Immutable data made by the front ends
/// (RDD lineage, SQL plans), read by the schedulers, which know neither expressions nor lineage.
package io.firesteel.stages;
