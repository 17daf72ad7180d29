package org.apache.spark;

/// A task attempt was told to stop.
public record TaskKilled(String reason) implements TaskFailedReason {
    @Override
    public String toErrorString() {
        return "TaskKilled (" + reason + ")";
    }

    @Override
    public boolean countTowardsTaskFailures() {
        return false;
    }
}
