package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

import io.firesteel.scheduler.machine.SchedulerEvent;

/// Those who asked the schedulers something and wait for the answer, by token.
final class Waiters {
    private final AtomicLong last = new AtomicLong();
    private final ConcurrentHashMap<Long, CompletableFuture<Object>> waiting = new ConcurrentHashMap<>();

    /// Makes a token and its future; `ask` gets the question with the token.
    CompletableFuture<Object> ask(LongFunction<SchedulerEvent> question,
            java.util.function.Consumer<SchedulerEvent> to) {
        long token = last.incrementAndGet();
        CompletableFuture<Object> answer = new CompletableFuture<>();
        waiting.put(token, answer);
        to.accept(question.apply(token));
        return answer;
    }

    void answer(long token, Object answer) {
        CompletableFuture<Object> waiter = waiting.remove(token);
        if (waiter != null) {
            waiter.complete(answer);
        }
    }

    /// Nobody will answer any more.
    void failAll(RuntimeException why) {
        for (long token : List.copyOf(waiting.keySet())) {
            CompletableFuture<Object> waiter = waiting.remove(token);
            if (waiter != null) {
                waiter.completeExceptionally(why);
            }
        }
    }
}
