package io.firesteel.api.rdd;

import io.firesteel.api.StorageLevel;
import io.firesteel.api.resource.ResourceProfile;

/// Naming, keeping and placing a dataset; gives the dataset itself.
public interface RddKeeping<R> {

    R setName(String name);

    /// Keeps it in memory, deserialised.
    R cache();

    /// Keeps it once it was computed; another level than before needs [#unpersist] first.
    R persist(StorageLevel level);

    R unpersist(boolean blocking);

    default R unpersist() {
        return unpersist(false);
    }

    /// Has it written to the checkpoint folder when it is first computed, which cuts its lineage.
    void checkpoint();

    /// Has it kept on the executors when it is first computed, which cuts its lineage without a safe copy.
    void localCheckpoint();

    /// Drops the map outputs of the exchanges behind it, as far as no kept dataset is in between; they are computed again
    /// where they are needed.
    default void cleanShuffleDependencies(boolean blocking) {
        throw new UnsupportedOperationException("cleanShuffleDependencies of " + this);
    }

    /// Has it computed by executors with these resources.
    R withResources(ResourceProfile profile);

    ResourceProfile getResourceProfile();
}
