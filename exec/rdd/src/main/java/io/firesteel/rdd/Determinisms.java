package io.firesteel.rdd;

import java.util.List;

import io.firesteel.stages.StageTraits.Determinism;

/// What the dependencies of a dataset say of its determinism, by Spark's rules.
final class Determinisms {
    private Determinisms() {
    }

    static Determinism of(List<Dependency> dependencies) {
        Determinism worst = Determinism.DETERMINATE;
        for (Dependency dependency : dependencies) {
            Determinism one = of(dependency);
            worst = one.compareTo(worst) > 0 ? one : worst;
        }
        return worst;
    }

    private static Determinism of(Dependency dependency) {
        Determinism parent = dependency.parent().determinism();
        if (!(dependency instanceof Dependency.Shuffle shuffle) || parent == Determinism.INDETERMINATE) {
            return parent;
        }
        // Pairs that already lie where they belong pass in their order.
        if (shuffle.parent().partitioner().filter(shuffle.exchange().partitioner()::equals).isPresent()) {
            return parent;
        }
        // Sorted and combined: the order of arrival leaves no trace.
        return shuffle.exchange().order() != null && shuffle.exchange().combiner() != null
                ? Determinism.DETERMINATE
                : Determinism.UNORDERED;
    }
}
