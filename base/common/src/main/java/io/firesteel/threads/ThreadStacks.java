package io.firesteel.threads;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Takes the stacks of this process: those that run tasks first, then by name, as Spark's pages have them. Virtual threads
/// are not among them.
public final class ThreadStacks {
    private static final String TASK = "executor task launch";

    private ThreadStacks() {
    }

    /// Of all platform threads.
    public static List<ThreadStack> here() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .filter(Objects::nonNull)
                .map(ThreadStacks::of)
                .sorted(Comparator.comparing((ThreadStack t) -> !lower(t).contains(TASK))
                        .thenComparing(ThreadStacks::lower)
                        .thenComparing(ThreadStack::id))
                .toList();
    }

    private static String lower(ThreadStack thread) {
        return thread.name().toLowerCase(Locale.ROOT);
    }

    private static ThreadStack of(ThreadInfo thread) {
        return new ThreadStack(thread.getThreadId(), thread.getThreadName(), thread.getThreadState().name(),
                frames(thread),
                thread.getLockOwnerId() < 0 ? Optional.empty() : Optional.of(thread.getLockOwnerId()),
                Optional.ofNullable(thread.getLockInfo()).map(LockInfo::toString),
                Optional.ofNullable(thread.getLockOwnerName()),
                Arrays.stream(thread.getLockedSynchronizers()).map(LockInfo::toString).toList(),
                Arrays.stream(thread.getLockedMonitors()).map(MonitorInfo::toString).toList(),
                new ThreadStack.Flags(thread.isSuspended(), thread.isInNative(), thread.isDaemon(),
                        thread.getPriority()));
    }

    private static List<String> frames(ThreadInfo thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        List<String> frames = new ArrayList<>(stack.length);
        for (int depth = 0; depth < stack.length; depth++) {
            StringBuilder frame = new StringBuilder().append(stack[depth]).append('\n');
            if (depth == 0 && thread.getLockInfo() != null) {
                switch (thread.getThreadState()) {
                    case BLOCKED -> frame.append("\t-  blocked on ").append(thread.getLockInfo()).append('\n');
                    case WAITING, TIMED_WAITING ->
                        frame.append("\t-  waiting on ").append(thread.getLockInfo()).append('\n');
                    default -> {
                        // It has the lock by now.
                    }
                }
            }
            for (MonitorInfo monitor : thread.getLockedMonitors()) {
                if (monitor.getLockedStackDepth() == depth) {
                    frame.append("\t-  locked ").append(monitor).append('\n');
                }
            }
            frames.add(frame.toString());
        }
        return frames;
    }
}
