package io.firesteel.cli;

import java.util.Arrays;
import java.util.List;

/// Tells the engine's stack frames from those of the user's code and libraries, for messages that show the latter alone.
public final class EngineFrames {
    private static final List<String> OURS = List.of("io.firesteel.", "jdk.internal.reflect.", "java.lang.reflect.",
            "jdk.jshell.");
    private static final List<String> THREADS = List.of("java.util.concurrent.ThreadPoolExecutor",
            "java.lang.Thread.run",
            "java.lang.VirtualThread", "java.util.concurrent.FutureTask", "java.util.concurrent.Executors$");
    private static final String EXAMPLES = "io.firesteel.examples.";

    private EngineFrames() {
    }

    /// Whether a frame in `className` is the engine's, or part of how it calls a program.
    public static boolean isOurs(String className) {
        return OURS.stream().anyMatch(className::startsWith) && !className.startsWith(EXAMPLES);
    }

    /// `text` without the lines that are frames of ours, or of the threads that tasks run on: messages of failed jobs hold
    /// the stack of the task.
    public static String remove(String text) {
        if (!text.contains("\tat ")) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!isFrameOfOurs(line)) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        return kept.toString();
    }

    private static boolean isFrameOfOurs(String line) {
        if (!line.startsWith("\tat ")) {
            return false;
        }
        // A frame may begin with the loader and the module of its class: app//my.Program, java.base/java.util..., and the
        // class of a lambda ends in a slash and a number.
        int place = line.indexOf('(');
        return Arrays.stream(line.substring("\tat ".length(), place < 0 ? line.length() : place).split("/"))
                .anyMatch(name -> isOurs(name) || THREADS.stream().anyMatch(name::startsWith));
    }
}
