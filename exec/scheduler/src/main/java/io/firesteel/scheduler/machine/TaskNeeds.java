package io.firesteel.scheduler.machine;

import java.util.Map;

/// What each task of a resource profile occupies while it runs.
///
/// @param cpus      cores
/// @param resources amount by resource name; below 1 several tasks share an address
public record TaskNeeds(int cpus, Map<String, Double> resources) {

    public TaskNeeds {
        resources = Map.copyOf(resources);
        if (cpus < 1) {
            throw new IllegalArgumentException("a task needs at least one cpu, not " + cpus);
        }
        resources.forEach((name, amount) -> {
            if (!(amount > 0) || (amount > 1 && amount != Math.rint(amount))) {
                throw new IllegalArgumentException(
                        "amount " + amount + " of " + name + " per task: at most 1, or whole");
            }
        });
    }

    /// Cores only.
    public static TaskNeeds cpus(int cpus) {
        return new TaskNeeds(cpus, Map.of());
    }
}
