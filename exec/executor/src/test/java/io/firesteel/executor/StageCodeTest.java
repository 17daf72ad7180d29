package io.firesteel.executor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;

import static org.assertj.core.api.Assertions.assertThat;

/// Tasks of a stage that start together.
class StageCodeTest {
    private static final int TASKS = 8;
    private final AtomicInteger decoded = new AtomicInteger();

    private Set<TaskBody> bodies(boolean reusable) throws Exception {
        StageCode code = new StageCode(new StageBinary("test", new byte[1]), new TaskBodyCodec() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public TaskBody decode(byte[] content, ClassLoader loader) {
                int number = decoded.incrementAndGet();
                // Not a constant of the class: each is an object of its own.
                return (task, data) -> number;
            }

            @Override
            public boolean shareable(Object value) {
                return false;
            }

            @Override
            public byte[] encodeValue(Object value) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Object decodeValue(byte[] bytes, ClassLoader loader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean reusable(TaskBody body) {
                return reusable;
            }
        });
        List<Callable<TaskBody>> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            tasks.add(() -> code.body(StageCodeTest.class.getClassLoader()));
        }
        Set<TaskBody> bodies = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(TASKS)) {
            for (Future<TaskBody> body : threads.invokeAll(tasks)) {
                bodies.add(body.get());
            }
        }
        return bodies;
    }

    @Test
    void codeThatServesAllIsDecodedOnce() throws Exception {
        assertThat(bodies(true)).hasSize(1);
        assertThat(decoded).hasValue(1);
    }

    @Test
    void otherCodeIsDecodedForEach() throws Exception {
        assertThat(bodies(false)).hasSize(TASKS);
        assertThat(decoded).hasValue(TASKS);
    }
}
