package io.firesteel.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.conf.Conf;
import io.firesteel.events.StorageEvent;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.job.ScopeStack;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.JobSubmitter;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.BlockDirectory;

/// The application as lineage sees it. Owned by the [DriverContext].
final class ContextLineage implements LineageDriver {
    private final DriverContext context;
    private final Application application;
    private final ScopeStack scopes = new ScopeStack();
    private final Map<Integer, LineageRdd<?>> kept = new ConcurrentHashMap<>();
    private final List<ResourceProfile> profiles = new ArrayList<>();
    private volatile String checkpointDirectory;

    ContextLineage(DriverContext context, Application application) {
        this.context = context;
        this.application = application;
        application.conf()
                .text(SessionSettings.CHECKPOINT_DIR.key())
                .filter(d -> !d.isBlank())
                .ifPresent(this::checkpointDirectory);
    }

    @Override
    public FiresteelContext context() {
        return context;
    }

    @Override
    public Conf conf() {
        return application.conf();
    }

    @Override
    public int newRddId() {
        context.live();
        return application.newDatasetId();
    }

    @Override
    public int newExchangeId() {
        return application.newExchangeId();
    }

    @Override
    public int newStageId() {
        return application.newStageId();
    }

    @Override
    public JobSubmitter jobs() {
        context.live();
        return context.jobs();
    }

    @Override
    public JobRequest.AccumulatorSink accumulators() {
        return application.accumulatorSink();
    }

    @Override
    public Map<String, String> localProperties() {
        return application.localProperties();
    }

    @Override
    public Serializer serializer() {
        return application.engine().serializer();
    }

    @Override
    public ClassLoader classLoader() {
        return application.classLoader();
    }

    @Override
    public int defaultParallelism() {
        return application.defaultParallelism();
    }

    @Override
    public int defaultMinPartitions() {
        return Math.min(application.defaultParallelism(), 2);
    }

    @Override
    public <T> Broadcast<T> broadcast(T value, boolean internal) {
        context.live();
        return application.broadcast(value);
    }

    @Override
    public void kept(LineageRdd<?> rdd) {
        kept.put(rdd.id(), rdd);
    }

    @Override
    public void unkept(int rddId, boolean blocking) {
        kept.remove(rddId);
        application.removeDataset(rddId);
        application.events().post(new StorageEvent.UnpersistRdd(rddId));
    }

    /// Datasets that are kept, by id.
    Map<Integer, LineageRdd<?>> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public Optional<String> storageSummary(int rddId) {
        List<BlockDirectory.BlockUpdate> blocks = application.engine().blocks().dataset(rddId);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        long memory = blocks.stream().mapToLong(BlockDirectory.BlockUpdate::memorySize).sum();
        long disk = blocks.stream().mapToLong(BlockDirectory.BlockUpdate::diskSize).sum();
        long partitions = blocks.stream().map(b -> b.block()).distinct().count();
        return Optional.of("CachedPartitions: " + partitions + "; MemorySize: " + ByteText.of(memory) + "; DiskSize: "
                + ByteText.of(disk));
    }

    @Override
    public Optional<String> checkpointDirectory() {
        return Optional.ofNullable(checkpointDirectory);
    }

    /// Makes a folder of this context's own in `directory`, as Spark does: the ids of datasets begin anew in each program.
    ///
    /// @param directory null for none
    void checkpointDirectory(String directory) {
        if (directory == null) {
            checkpointDirectory = null;
            return;
        }
        String own = directory.replaceAll("(?<=.)/+$", "") + "/" + UUID.randomUUID();
        FileStore store = FileStores.of(own, application.conf());
        try {
            store.makeFolders(own);
            checkpointDirectory = store.find(own).map(FileStore.Entry::path).orElse(own);
        } catch (IOException e) {
            throw FileErrors.unwritable(directory, e);
        }
    }

    @Override
    public void whenUnreachable(Object owner, Runnable action) {
        application.whenUnreachable(owner, action);
    }

    @Override
    public Optional<String> alias(String host) {
        return application.alias(host);
    }

    @Override
    public ScopeStack scopes() {
        return scopes;
    }

    @Override
    public int resourceProfileId(ResourceProfile profile) {
        synchronized (profiles) {
            if (profile.equals(ResourceProfile.DEFAULT)) {
                return 0;
            }
            int known = profiles.indexOf(profile);
            if (known < 0) {
                if (application.isLocal() || !profile.executor().isEmpty()) {
                    throw SessionErrors.unsupportedProfile(profile.executor().isEmpty());
                }
                application.requireRoom(profile);
                profiles.add(profile);
                known = profiles.size() - 1;
                application.defineProfile(known + 1, profile);
            }
            return known + 1;
        }
    }
}
