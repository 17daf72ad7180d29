package io.firesteel.events;

import java.util.List;

/// How a job ended (Spark's `JobResult`).
public sealed interface JobResult {

    /// Every result was delivered.
    enum Succeeded implements JobResult {
        SUCCEEDED
    }

    /// It failed or was cancelled.
    ///
    /// @param message of the error that the caller sees
    /// @param stack   of that error, innermost frame first
    record Failed(String message, List<StackFrame> stack) implements JobResult {
        public Failed {
            stack = List.copyOf(stack);
        }

        /// The result of a job whose caller sees `error`.
        public static Failed of(Throwable error) {
            return new Failed(String.valueOf(error.getMessage()), StackFrame.listOf(error.getStackTrace()));
        }
    }
}
