package io.firesteel.ui.pages;

import java.util.List;
import java.util.Optional;

import io.firesteel.error.FiresteelException;
import io.firesteel.threads.ThreadSource;
import io.firesteel.threads.ThreadStack;
import io.firesteel.ui.pages.Html.Cell;

/// What the threads of an executor do now.
record ThreadPage(ThreadSource threads, String base) {

    /// Where it lies, but for the executor's id.
    static final String PATH = "/executors/threadDump/";

    Html of(String executorId) {
        Html html = new Html(base).heading(1, "Thread dump for executor " + executorId);
        List<ThreadStack> stacks;
        try {
            stacks = threads.of(executorId);
        } catch (FiresteelException e) {
            return html.paragraph(e.getMessage());
        }
        html.table(List.of("Thread ID", "Thread Name", "Thread State", "Waits For", "Held By"), stacks.stream()
                .map(t -> List.of(Cell.of(t.id()), Cell.of(t.name()), Cell.of(t.state()),
                        Cell.of(t.waitsFor().orElse("")), Cell.of(held(t.waitsForOwner(), t.blockedBy()))))
                .toList());
        for (ThreadStack thread : stacks) {
            html.heading(3, thread.name() + " (" + thread.id() + ")").block(String.join("", thread.frames()));
        }
        return html;
    }

    private static String held(Optional<String> name, Optional<Long> id) {
        return name.map(n -> n + id.map(i -> " (" + i + ")").orElse("")).orElse("");
    }
}
