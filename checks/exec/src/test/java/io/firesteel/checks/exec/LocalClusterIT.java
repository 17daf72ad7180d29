package io.firesteel.checks.exec;

import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalClusterIT {
    private static Application app;

    @BeforeAll
    static void start() {
        app = TestJobs.start("local-cluster[2,1,256]");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void tasksRunInTwoOtherProcesses() throws Exception {
        Map<Integer, Object> pids = TestJobs.run(app, TestJobs.result(app, 8, (task, d) -> {
            Thread.sleep(50);
            return ProcessHandle.current().pid();
        }));
        assertThat(new TreeSet<>(pids.values())).hasSize(2).doesNotContain(ProcessHandle.current().pid());
    }

    @Test
    void anExceptionComesBackWithTheUsersOwnFrames() {
        assertThatThrownBy(() -> TestJobs.run(app, TestJobs.result(app, 1, (task, d) -> {
            throw new IllegalArgumentException("boom");
        }))).hasMessageContaining("java.lang.IllegalArgumentException: boom").hasMessageContaining("LocalClusterIT");
    }

    @Test
    void aResultOverTheMessageLimitIsFetchedAsABlock() throws Exception {
        Map<Integer, Object> results = TestJobs.run(app, TestJobs.result(app, 2, (task, d) -> new byte[3 << 20]));
        assertThat((byte[]) results.get(1)).hasSize(3 << 20);
    }
}
