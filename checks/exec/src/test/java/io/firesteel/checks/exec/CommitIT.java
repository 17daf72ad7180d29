package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.session.Application;
import io.firesteel.tasks.CommitDeniedException;

import static org.assertj.core.api.Assertions.assertThat;

class CommitIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"local[2,4]", "local-cluster[2,1,256]"})
    void theRightToCommitPassesOnWhenItsHolderFails(String master) throws Exception {
        String base = folder.toString();
        try (Application app = TestJobs.start(master)) {
            Map<Integer, Object> results = TestJobs.run(app, TestJobs.result(app, 3, (task, d) -> {
                boolean granted = task.canCommit();
                // Asking again changes nothing.
                if (granted != task.canCommit()) {
                    throw new AssertionError("two answers");
                }
                if (!granted) {
                    throw new CommitDeniedException("another attempt has it");
                }
                if (task.attempt().attemptNumber() == 0 && task.attempt().partition() == 1) {
                    throw new IllegalStateException("fails with the right in its hands");
                }
                Files.writeString(Path.of(base, "committed"), task.attempt().partition() + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return task.attempt().attemptNumber();
            }));
            assertThat(results).hasSize(3);
            assertThat((Integer) results.get(1)).isPositive();
            assertThat(Files.readAllLines(folder.resolve("committed"))).containsExactlyInAnyOrder("0", "1", "2");
        }
    }
}
