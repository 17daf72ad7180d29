package io.firesteel.rdd.cut;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.stages.StageTraits;

/// What the datasets of a stage ask of its scheduling.
final class StageTraitsOf {
    private StageTraitsOf() {
    }

    static StageTraits traits(List<LineageRdd<?>> nodes, boolean barrier, LineageDriver driver) {
        Set<ResourceProfile> profiles = new HashSet<>();
        for (LineageRdd<?> node : nodes) {
            if (node.facts().profile() != null) {
                profiles.add(node.facts().profile());
            }
        }
        if (profiles.size() > 1) {
            throw new IllegalArgumentException("Multiple ResourceProfiles specified in the RDDs for this stage, either "
                    + "resolve the conflicting ResourceProfiles yourself or enable "
                    + "spark.scheduler.resource.profileMergeConflicts");
        }
        int profile = profiles.isEmpty() || profiles.contains(ResourceProfile.DEFAULT)
                ? 0
                : driver.resourceProfileId(profiles.iterator().next());
        return new StageTraits(nodes.getLast().determinism(), barrier, false, profile);
    }

    /// Whether the stage is a barrier stage; chains that cannot be are refused.
    static boolean barrier(List<LineageRdd<?>> nodes, int[] selected) {
        Map<LineageRdd<?>, Boolean> barrier = new IdentityHashMap<>();
        for (LineageRdd<?> node : nodes) {
            boolean inherited = node.dependencies()
                    .stream()
                    .anyMatch(d -> d instanceof Dependency.Narrow && barrier.getOrDefault(d.parent(), false));
            barrier.put(node, node.startsBarrier() || inherited);
        }
        if (!barrier.get(nodes.getLast())) {
            return false;
        }
        int tasks = selected == null ? nodes.getLast().partitionCount() : selected.length;
        for (LineageRdd<?> node : nodes) {
            long barrierParents = node.dependencies()
                    .stream()
                    .filter(d -> d instanceof Dependency.Narrow && barrier.get(d.parent()))
                    .count();
            if (node.partitionCount() != tasks || barrierParents > 1) {
                throw new FiresteelException(RddErrors.BARRIER_CHAIN, Map.of());
            }
        }
        return true;
    }
}
