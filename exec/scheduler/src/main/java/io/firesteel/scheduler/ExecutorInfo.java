package io.firesteel.scheduler;

import java.util.List;
import java.util.Map;

import io.firesteel.task.BlockManagerAddress;

/// An executor as its backend announces it.
///
/// @param id              unique in the application, never used again; `driver` in local mode
/// @param host            where it runs; the same text that preferred locations use
/// @param rack            empty if unknown
/// @param cores           task slots times `spark.task.cpus`
/// @param resources       addresses by resource name, e.g. `gpu` → `[0, 1]`
/// @param resourceProfile id of the profile that it was started for; 0 is the default
/// @param blocks          where it serves blocks
/// @param logUrls         by log name, for pages
/// @param attributes      for pages
public record ExecutorInfo(String id, String host, String rack, int cores, Map<String, List<String>> resources,
        int resourceProfile, BlockManagerAddress blocks, Map<String, String> logUrls, Map<String, String> attributes) {

    public ExecutorInfo {
        resources = Map.copyOf(resources);
        logUrls = Map.copyOf(logUrls);
        attributes = Map.copyOf(attributes);
        if (cores < 1) {
            throw new IllegalArgumentException("executor " + id + " has " + cores + " cores");
        }
    }

    /// Whether it runs tasks of a profile: its own, or, where it is a default executor, any, since a profile then says
    /// what tasks need and asks for no executors of its own.
    public boolean serves(int profile) {
        return resourceProfile == 0 || resourceProfile == profile;
    }

    /// An executor of the default profile without special resources.
    public static ExecutorInfo of(String id, String host, int cores, BlockManagerAddress blocks) {
        return new ExecutorInfo(id, host, "", cores, Map.of(), 0, blocks, Map.of(), Map.of());
    }
}
