package io.firesteel.rdd.checkpoint;

import java.io.Serializable;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.files.StoreSettings;

/// How far the checkpoint of one dataset is. Travels with the dataset: tasks write to the target while they compute.
public final class CheckpointState implements Serializable {
    private static final long serialVersionUID = 1L;

    private volatile String target;
    private volatile StoreSettings settings;
    private volatile boolean local;
    private volatile LineageRdd<?> replacement;

    /// Asks for a checkpoint in a folder.
    public synchronized void ask(String folder, StoreSettings storeSettings) {
        if (replacement == null && !local) {
            settings = storeSettings;
            target = folder;
        }
    }

    /// Asks for a checkpoint in the executors' stores.
    public synchronized void askLocal() {
        if (replacement == null) {
            target = null;
            local = true;
        }
    }

    /// Where partitions are written while they are computed; null when they are not.
    public String target() {
        return target;
    }

    /// What the file system of the target reads.
    public StoreSettings settings() {
        return settings;
    }

    /// Whether it is to be kept by the executors only.
    public boolean local() {
        return local;
    }

    /// Whether a checkpoint was asked for and is not there yet.
    public boolean waiting() {
        return replacement == null && (local || target != null);
    }

    /// What stands in for the lineage once everything is written; null before.
    public LineageRdd<?> replacement() {
        return replacement;
    }

    /// Everything is written.
    public synchronized void done(LineageRdd<?> standIn) {
        replacement = standIn;
        target = null;
    }
}
