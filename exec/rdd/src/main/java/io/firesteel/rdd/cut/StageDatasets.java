package io.firesteel.rdd.cut;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.Keeping;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.stages.DatasetInfo;

/// The datasets of a stage as the schedulers and events see them.
final class StageDatasets {
    private StageDatasets() {
    }

    /// The last one first.
    static List<DatasetInfo> of(List<LineageRdd<?>> nodes, ReadPlans reads, boolean barrier) {
        List<DatasetInfo> infos = new ArrayList<>(nodes.size());
        for (int i = nodes.size() - 1; i >= 0; i--) {
            infos.add(info(nodes.get(i), reads, barrier));
        }
        return infos;
    }

    private static DatasetInfo info(LineageRdd<?> rdd, ReadPlans reads, boolean barrier) {
        List<Integer> parents = new ArrayList<>();
        List<Integer> exchanges = new ArrayList<>();
        for (Dependency dependency : rdd.dependencies()) {
            parents.add(dependency.parent().id());
            if (dependency instanceof Dependency.Shuffle shuffle) {
                exchanges.add(shuffle.exchange().id());
            }
        }
        String name = rdd.facts().name() == null ? rdd.kind() : rdd.facts().name();
        String scope = rdd.facts().scope() == null ? "" : rdd.facts().scope().json();
        return new DatasetInfo(rdd.id(), name, scope, rdd.facts().callSite().shortForm(), parents, exchanges,
                Keeping.persist(rdd.level()), rdd.partitionCount(), reads.aligned(rdd), barrier, rdd.determinism());
    }
}
