package io.firesteel.remote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.firesteel.threads.ThreadStack;
import io.firesteel.threads.ThreadStacks;
import io.firesteel.wire.control.DumpThreads;
import io.firesteel.wire.control.ThreadDump;
import io.firesteel.wire.control.ThreadTrace;
import io.firesteel.wire.control.ToExecutor;

/// Asks executors what their threads do, and keeps who waits for an answer. Owned by the [RemoteBackend].
final class ThreadRequests {
    private final AtomicLong tokens = new AtomicLong();
    private final Map<Long, CompletableFuture<List<ThreadStack>>> asked = new ConcurrentHashMap<>();

    /// The answer, which may never come.
    CompletableFuture<List<ThreadStack>> ask(AttachedExecutor executor) {
        long token = tokens.incrementAndGet();
        CompletableFuture<List<ThreadStack>> answer = new CompletableFuture<>();
        asked.put(token, answer);
        answer.whenComplete((stacks, error) -> asked.remove(token));
        executor.send(ToExecutor.newBuilder().setDumpThreads(DumpThreads.newBuilder().setToken(token)).build());
        return answer;
    }

    void answered(ThreadDump dump) {
        CompletableFuture<List<ThreadStack>> answer = asked.get(dump.getToken());
        if (answer != null) {
            answer.complete(dump.getThreadsList().stream().map(ThreadRequests::stack).toList());
        }
    }

    /// An executor's answer.
    static ThreadDump here(DumpThreads request) {
        ThreadDump.Builder dump = ThreadDump.newBuilder().setToken(request.getToken());
        ThreadStacks.here().forEach(stack -> dump.addThreads(trace(stack)));
        return dump.build();
    }

    private static ThreadTrace trace(ThreadStack stack) {
        return ThreadTrace.newBuilder()
                .setId(stack.id())
                .setName(stack.name())
                .setState(stack.state())
                .addAllFrames(stack.frames())
                .setBlockedBy(stack.blockedBy().orElse(0L))
                .setWaitsFor(stack.waitsFor().orElse(""))
                .setWaitsForOwner(stack.waitsForOwner().orElse(""))
                .addAllSynchronizers(stack.synchronizers())
                .addAllMonitors(stack.monitors())
                .setSuspended(stack.flags().suspended())
                .setInNative(stack.flags().inNative())
                .setDaemon(stack.flags().daemon())
                .setPriority(stack.flags().priority())
                .build();
    }

    private static ThreadStack stack(ThreadTrace trace) {
        return new ThreadStack(trace.getId(), trace.getName(), trace.getState(), trace.getFramesList(),
                trace.getBlockedBy() == 0 ? Optional.empty() : Optional.of(trace.getBlockedBy()),
                text(trace.getWaitsFor()), text(trace.getWaitsForOwner()), trace.getSynchronizersList(),
                trace.getMonitorsList(), new ThreadStack.Flags(trace.getSuspended(), trace.getInNative(),
                        trace.getDaemon(), trace.getPriority()));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
