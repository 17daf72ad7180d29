/// Lineage: lazy, immutable datasets that know how to be computed again, and the cutter that turns them into stages.
package io.firesteel.rdd;
