package io.firesteel.master.machine;

/// How an executor or a driver goes on; the names are Spark's.
public enum ProcessState {
    SUBMITTED, LAUNCHING, RUNNING, FINISHED, RELAUNCHING, UNKNOWN, KILLED, FAILED, LOST, EXITED, ERROR, DECOMMISSIONED;

    /// Whether nothing more will come of it.
    public boolean isFinal() {
        return switch (this) {
            case FINISHED, KILLED, FAILED, LOST, EXITED, ERROR -> true;
            case SUBMITTED, LAUNCHING, RUNNING, RELAUNCHING, UNKNOWN, DECOMMISSIONED -> false;
        };
    }

    /// The state of that name, or `UNKNOWN`.
    public static ProcessState of(String name) {
        for (ProcessState state : values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return UNKNOWN;
    }
}
