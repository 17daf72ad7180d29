package io.firesteel.checks.compat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Stock pyspark on masters of every kind, in client and cluster mode, typed, in Jupyter, and with killed processes.
@Tag("slow")
class PysparkClusterIT {
    private static final Path PROGRAMS = Path.of(System.getProperty("firesteel.home"), "checks/compat/cluster");

    @TempDir
    private static Path folder;
    private static Home home;
    private static String python;

    @BeforeAll
    static void distribution() throws Exception {
        home = Home.at(folder.resolve("home"));
        python = Home.python("4.3.0", "numpy", "ipykernel", "jupyter_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed_program", "every_master", "killed_executor", "typed_shell", "jupyter_kernel",
        "suites_client_mode", "suites_cluster_mode"})
    void onACluster(String scenario) throws Exception {
        Home.Result result = home.spark(python, python, PROGRAMS.resolve("scenarios.py").toString(),
                home.folder().toString(), scenario);
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @Test
    void killedProcessesLeaveTheRightAnswerOrAClearError() throws Exception {
        Home.Result result = home.spark(python, python, PROGRAMS.resolve("kills.py").toString(),
                home.folder().toString(), "--seeds", "20");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }
}
