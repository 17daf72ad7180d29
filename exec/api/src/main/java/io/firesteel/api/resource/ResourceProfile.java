package io.firesteel.api.resource;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the executors and tasks of a stage need. Made by a program for `withResources`, equal by content; the driver
/// numbers the profiles.
///
/// @param executor requests of each executor by name: `cores`, `memory`, `memoryOverhead`, `pyspark.memory`, `offHeap`
///                 (memory in MiB), or a custom resource such as `gpu`
/// @param task     requests of each task by name: `cpus` or a custom resource; fractions below 1 share an address
public record ResourceProfile(Map<String, ExecutorRequest> executor, Map<String, Double> task)
        implements
            Serializable {
    /// Nothing beyond the defaults.
    public static final ResourceProfile DEFAULT = new ResourceProfile(Map.of(), Map.of());

    public ResourceProfile {
        executor = Map.copyOf(executor);
        task = Map.copyOf(task);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// One request of an executor.
    ///
    /// @param discoveryScript a script that lists the addresses; empty for none
    public record ExecutorRequest(long amount, String discoveryScript, String vendor) implements Serializable {
    }

    /// Collects requests.
    public static final class Builder {
        private final Map<String, ExecutorRequest> executor = new LinkedHashMap<>();
        private final Map<String, Double> task = new LinkedHashMap<>();

        private Builder() {
        }

        public Builder executorCores(int cores) {
            return executorResource("cores", cores);
        }

        /// Heap of each executor in MiB.
        public Builder executorMemory(long mebibytes) {
            return executorResource("memory", mebibytes);
        }

        public Builder executorResource(String name, long amount) {
            return executorResource(name, amount, "", "");
        }

        public Builder executorResource(String name, long amount, String discoveryScript, String vendor) {
            executor.put(name, new ExecutorRequest(amount, discoveryScript, vendor));
            return this;
        }

        public Builder taskCpus(int cpus) {
            return taskResource("cpus", cpus);
        }

        public Builder taskResource(String name, double amount) {
            if (amount > 1 && amount % 1 != 0) {
                throw new IllegalArgumentException(
                        "The resource amount " + amount + " must be either <= 1.0, or a whole number.");
            }
            task.put(name, amount);
            return this;
        }

        public ResourceProfile build() {
            return new ResourceProfile(executor, task);
        }
    }
}
