package io.firesteel.stages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One immutable version of a job's stages. The graph holds the full ancestry: stages whose output exists already are
/// skipped when they would be submitted, not left out here.
///
/// @param version 0 for the first; grows by one with every extension or replacement
/// @param stages  in any order; ids unique; every required edge has its producer in the list or among existing outputs
public record StageGraph(int version, List<Stage> stages) {

    public StageGraph {
        stages = List.copyOf(stages);
        Map<Integer, Stage> seen = new HashMap<>();
        for (Stage stage : stages) {
            if (seen.put(stage.id(), stage) != null) {
                throw new IllegalArgumentException("stage " + stage.id() + " is in the graph twice");
            }
        }
    }

    /// The next version: `removed` taken out, `added` put in.
    public StageGraph revised(List<Integer> removed, List<Stage> added) {
        List<Stage> next = new java.util.ArrayList<>(stages.stream().filter(s -> !removed.contains(s.id())).toList());
        next.addAll(added);
        return new StageGraph(version + 1, next);
    }
}
