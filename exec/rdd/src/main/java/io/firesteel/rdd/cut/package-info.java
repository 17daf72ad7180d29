/// Lineage to stages: cutting at shuffles, stage binaries and their codec, task bodies.
package io.firesteel.rdd.cut;
