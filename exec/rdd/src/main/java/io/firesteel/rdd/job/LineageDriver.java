package io.firesteel.rdd.job;

import java.util.Map;
import java.util.Optional;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.conf.Conf;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.JobSubmitter;
import io.firesteel.serial.Serializer;

/// What lineage needs of the application that it belongs to. Implemented by the session; safe from any thread.
public interface LineageDriver {

    /// What `Rdd.context()` gives.
    FiresteelContext context();

    Conf conf();

    /// Counted from 0 in the application.
    int newRddId();

    /// Counted from 0 in the application.
    int newExchangeId();

    /// Counted from 0 in the application.
    int newStageId();

    /// Where jobs go.
    JobSubmitter jobs();

    /// Takes what tasks add to accumulators.
    JobRequest.AccumulatorSink accumulators();

    /// Of the calling thread; a copy.
    Map<String, String> localProperties();

    /// The application's serialiser, as executors have it.
    Serializer serializer();

    /// Where user classes resolve on the driver.
    ClassLoader classLoader();

    int defaultParallelism();

    int defaultMinPartitions();

    /// Makes a value readable by tasks through `TaskRuntime.broadcast(id)`; `internal` ones show on no page.
    <T> Broadcast<T> broadcast(T value, boolean internal);

    /// A dataset is to be kept from now on.
    void kept(LineageRdd<?> rdd);

    /// Drops the kept blocks of a dataset everywhere.
    void unkept(int rddId, boolean blocking);

    /// What is kept of a dataset, e.g. `CachedPartitions: 2; MemorySize: 1.2 KiB; DiskSize: 0.0 B`; empty when nothing is.
    Optional<String> storageSummary(int rddId);

    /// The folder for checkpoints, if one was set.
    Optional<String> checkpointDirectory();

    /// Runs `action` once `owner` is no longer reachable; `action` must not refer to it.
    void whenUnreachable(Object owner, Runnable action);

    /// By what other name executors on a host may go; empty where there is none, or nobody could be there.
    Optional<String> alias(String host);

    /// The operations that this application's threads are in.
    ScopeStack scopes();

    /// The number of a resource profile, counted from 1 in order of first use; equal profiles share theirs.
    int resourceProfileId(ResourceProfile profile);
}
