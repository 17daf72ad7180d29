package io.firesteel.checks.exec;

import org.junit.jupiter.api.Test;

import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalApplicationTest {

    @Test
    void resultsOfAllPartitionsArrive() throws Exception {
        try (Application app = TestJobs.start("local[2]")) {
            assertThat(TestJobs.run(app, TestJobs.result(app, 5, (task, d) -> task.attempt().partition() * 10)))
                    .hasSize(5)
                    .containsEntry(0, 0)
                    .containsEntry(4, 40);
        }
    }

    @Test
    void aFailingTaskFailsItsJobAndTheApplicationLivesOn() throws Exception {
        try (Application app = TestJobs.start("local[2]")) {
            assertThatThrownBy(() -> TestJobs.run(app, TestJobs.result(app, 3, (task, d) -> {
                throw new IllegalArgumentException("row " + task.attempt().partition());
            }))).hasMessageContaining("java.lang.IllegalArgumentException: row ");
            assertThat(TestJobs.run(app, TestJobs.result(app, 1, (task, d) -> "fine"))).containsEntry(0, "fine");
        }
    }

    @Test
    void localWithFailuresRetries() throws Exception {
        try (Application app = TestJobs.start("local[2,3]")) {
            assertThat(TestJobs.run(app, TestJobs.result(app, 2, (task, d) -> {
                if (task.attempt().attemptNumber() < 2) {
                    throw new IllegalStateException("not yet");
                }
                return task.attempt().attemptNumber();
            }))).containsEntry(0, 2).containsEntry(1, 2);
        }
    }

    @Test
    void manyEmptyTasks() throws Exception {
        try (Application app = TestJobs.start("local[2]")) {
            for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
                long start = System.nanoTime();
                assertThat(TestJobs.run(app, TestJobs.result(app, 20_000, (task, d) -> null))).hasSize(20_000);
                System.err.printf("20000 tasks: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            }
        }
    }
}
