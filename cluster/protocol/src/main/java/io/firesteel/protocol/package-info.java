/// What masters, workers, drivers and submitters of a standalone cluster share: messages, the cluster's secret, addresses,
/// and the settings of a daemon.
package io.firesteel.protocol;
