package io.firesteel.python.protocol;

/// How one family of pyspark versions lays out what a worker is told and what it reports. Chosen by
/// [PysparkVersion#codec()], used by the task runner; without state.
public interface WorkerCodec {

    /// The bytes that open a task, up to where its data begins.
    byte[] initMessage(WorkerTask task, BroadcastDelta broadcasts);

    /// How many longs follow [Marker#TIMING], before the two spill counters.
    int timingFields();

    /// Whether workers and their daemon can be reached through socket files.
    boolean unixSockets();
}
