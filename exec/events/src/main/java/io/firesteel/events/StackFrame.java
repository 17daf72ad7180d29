package io.firesteel.events;

import java.util.Arrays;
import java.util.List;

/// One frame of a stack as events carry it.
///
/// @param fileName null where it is not known
/// @param line     negative where it is not known
public record StackFrame(String declaringClass, String methodName, String fileName, int line) {

    /// The frames of a throwable of this JVM.
    public static List<StackFrame> listOf(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .map(e -> new StackFrame(e.getClassName(), e.getMethodName(), e.getFileName(), e.getLineNumber()))
                .toList();
    }
}
