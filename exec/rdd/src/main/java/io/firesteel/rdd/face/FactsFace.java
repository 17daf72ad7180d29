package io.firesteel.rdd.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Partitioner;
import io.firesteel.api.StorageLevel;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.checkpoint.CheckpointRdd;
import io.firesteel.rdd.ops.Keep;
import io.firesteel.rdd.ops.Lineages;

/// What every dataset face says of its lineage, and how it is kept.
abstract class FactsFace<T, R extends RddLike<T, R>> implements RddLike<T, R> {
    final LineageRdd<T> rdd;

    FactsFace(LineageRdd<T> rdd) {
        this.rdd = rdd;
    }

    /// The lineage behind the face.
    public LineageRdd<T> lineage() {
        return rdd;
    }

    /// This, as its own kind.
    abstract R self();

    /// Another lineage with a face of the same kind.
    abstract R wrap(LineageRdd<T> other);

    @SuppressWarnings("unchecked")
    static <E> LineageRdd<E> lineage(RddLike<E, ?> face) {
        if (face instanceof FactsFace<?, ?> ours) {
            return (LineageRdd<E>) ours.rdd;
        }
        throw new IllegalArgumentException("not a dataset of this application: " + face.getClass().getName());
    }

    @Override
    public FiresteelContext context() {
        return rdd.driver().context();
    }

    @Override
    public int id() {
        return rdd.id();
    }

    @Override
    public String name() {
        return rdd.facts().name();
    }

    @Override
    public R setName(String name) {
        rdd.facts().name(name);
        return self();
    }

    @Override
    public int getNumPartitions() {
        return rdd.partitionCount();
    }

    @Override
    public List<Partition> partitions() {
        return java.util.Collections.unmodifiableList(rdd.partitions());
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return rdd.partitioner();
    }

    @Override
    public List<Dependency> dependencies() {
        List<Dependency> all = new ArrayList<>();
        for (io.firesteel.rdd.Dependency one : rdd.dependencies()) {
            int exchange = one instanceof io.firesteel.rdd.Dependency.Shuffle shuffle ? shuffle.exchange().id() : -1;
            all.add(new Dependency(one.kind(), one.parent().id(), exchange));
        }
        return all;
    }

    @Override
    public List<String> preferredLocations(Partition partition) {
        return rdd.preferredLocations((RddPartition) partition);
    }

    @Override
    public StorageLevel getStorageLevel() {
        return rdd.level();
    }

    @Override
    public boolean isCheckpointed() {
        return rdd.checkpoint().replacement() != null;
    }

    @Override
    public Optional<String> getCheckpointFile() {
        return rdd.checkpoint().replacement() instanceof CheckpointRdd<?> stored
                ? Optional.of(stored.folder())
                : Optional.empty();
    }

    @Override
    public boolean isLocallyCheckpointed() {
        return rdd.checkpoint().local();
    }

    @Override
    public void cleanShuffleDependencies(boolean blocking) {
        Keep.cleanExchanges(rdd);
    }

    @Override
    public String toDebugString() {
        return Lineages.debugString(rdd);
    }

    @Override
    public R cache() {
        return persist(StorageLevel.MEMORY_ONLY);
    }

    @Override
    public R persist(StorageLevel level) {
        Keep.persist(rdd, level);
        return self();
    }

    @Override
    public R unpersist(boolean blocking) {
        Keep.unpersist(rdd, blocking);
        return self();
    }

    @Override
    public void checkpoint() {
        Keep.checkpoint(rdd);
    }

    @Override
    public void localCheckpoint() {
        Keep.localCheckpoint(rdd);
    }

    @Override
    public R withResources(ResourceProfile profile) {
        // Refused here, where the program says it, when no executor could ever run its tasks.
        rdd.driver().resourceProfileId(profile);
        rdd.facts().profile(profile);
        return self();
    }

    @Override
    public ResourceProfile getResourceProfile() {
        return rdd.facts().profile();
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
