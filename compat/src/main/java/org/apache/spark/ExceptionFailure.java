package org.apache.spark;

/// User code or the engine threw.
public record ExceptionFailure(String className, String description, String fullStackTrace)
        implements
            TaskFailedReason {
    @Override
    public String toErrorString() {
        return fullStackTrace == null ? className + ": " + description : fullStackTrace;
    }
}
