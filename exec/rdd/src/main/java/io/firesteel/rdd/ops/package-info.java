/// The operations on lineage, with Spark's semantics; whatever dataset classes a program sees, they end up here.
package io.firesteel.rdd.ops;
