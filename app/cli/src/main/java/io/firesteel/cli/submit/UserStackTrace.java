package io.firesteel.cli.submit;

import java.io.PrintStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import io.firesteel.cli.EngineFrames;

/// Prints what an application died of: the exception, its causes, and of their stacks the frames of the user's own code
/// and libraries.
final class UserStackTrace {
    private static final int MAX_CAUSES = 20;

    private final boolean whole;

    /// @param whole whether the engine's frames are shown too
    UserStackTrace(boolean whole) {
        this.whole = whole;
    }

    /// In the form that the JVM gives an uncaught exception.
    void print(Throwable thrown, PrintStream out) {
        StringBuilder text = new StringBuilder("Exception in thread \"").append(Thread.currentThread().getName())
                .append("\" ");
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String lead = "";
        for (Throwable at = thrown; at != null && seen.add(at) && seen.size() <= MAX_CAUSES; at = at.getCause()) {
            text.append(lead).append(whole ? at.toString() : EngineFrames.remove(at.toString())).append('\n');
            frames(at, text);
            lead = "Caused by: ";
        }
        out.print(text);
        out.flush();
    }

    private void frames(Throwable thrown, StringBuilder text) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (whole || !EngineFrames.isOurs(frame.getClassName())) {
                text.append("\tat ").append(frame).append('\n');
            }
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            text.append("\tSuppressed: ").append(suppressed).append('\n');
        }
    }
}
