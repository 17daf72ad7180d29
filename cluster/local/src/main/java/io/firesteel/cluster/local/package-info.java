/// `local-cluster[executors,cores,MB]`: executors as child JVMs of the driver, for programs that want to see a cluster's
/// behaviour on one machine.
package io.firesteel.cluster.local;
