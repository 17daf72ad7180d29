package io.firesteel.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The scripts of `sbin/`, with a script in place of java that says what it was given and stays until it is stopped.
class DaemonScriptsIT {
    private static final String MASTER = "org.apache.spark.deploy.master.Master";
    private static final String WORKER = "org.apache.spark.deploy.worker.Worker";
    private static final String JAVA = """
            #!/usr/bin/env bash
            for word in "$@"; do echo "word $word"; done
            case "$*" in *fail*) echo "no such thing"; exit 3 ;; esac
            case "$*" in *spark://*) echo "INFO Worker: Starting Spark worker a" ;; esac
            case "$*" in
              *refusing*) sleep 0.3; echo "Error: refused"; exit 1 ;;
              *silent*) trap 'exit 143' TERM; while :; do sleep 0.1; done ;;
            esac
            echo "INFO HistoryServer: Bound HistoryServer to 127.0.0.1, and started at http://127.0.0.1:1"
            trap 'echo stopped; exit 143' TERM
            while :; do sleep 0.1; done
            """;
    @TempDir
    Path root;
    private Distribution distribution;
    private Path logs;
    private Path ids;

    @BeforeEach
    void layOut() throws IOException {
        distribution = Distribution.scripts(root.resolve("fire steel"));
        Files.writeString(distribution.home().resolve("jars/one.jar"), "");
        Path java = SpareJdk.fake(root.resolve("jdk"), "25.0.9").resolve("bin/java");
        Files.writeString(java, JAVA);
        logs = root.resolve("my logs");
        ids = root.resolve("my ids");
    }

    @AfterEach
    void stopWhatWasLeft() throws IOException {
        for (Path file : files(ids)) {
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private Command command(Path script, String... words) {
        return new Command(script, words).in(root)
                .with("JAVA_HOME", root.resolve("jdk").toString())
                .with("SPARK_LOG_DIR", logs.toString())
                .with("SPARK_PID_DIR", ids.toString())
                .with("SPARK_IDENT_STRING", "me")
                .with("FIRESTEEL_DAEMON_WAIT", "60");
    }

    private Command sbin(String script, String... words) {
        return command(distribution.sbin(script), words);
    }

    private Path idFile(String daemon, int number) {
        return ids.resolve("spark-me-" + daemon + "-" + number + ".pid");
    }

    private long id(String daemon, int number) throws IOException {
        return Long.parseLong(Files.readString(idFile(daemon, number)).strip());
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Not so for one that ended and that the system's first process, whose child it has become, did not yet wait for.
    private static boolean runs(long id) throws IOException {
        Path words = Path.of("/proc/" + id + "/cmdline");
        try {
            return ProcessHandle.of(id).filter(ProcessHandle::isAlive).isPresent()
                    && (!Files.exists(words) || Files.readAllBytes(words).length > 0);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private List<String> words(String daemon, int number) throws IOException {
        Path log = files(logs).stream()
                .filter(f -> f.getFileName().toString().startsWith("spark-me-" + daemon + "-" + number + "-")
                        && f.toString().endsWith(".out"))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(log).stream().filter(l -> l.startsWith("word ")).map(l -> l.substring(5)).toList();
    }

    @Test
    void aWorkerThatItsMasterRefusesHasFailedToLaunch() throws IOException {
        Command.Result refused = sbin("start-worker.sh", "spark://refusing:7077").run();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("failed to launch", "  Error: refused\n");
        assertThat(idFile(WORKER, 1)).doesNotExist();
    }

    @Test
    void aWorkerMayStartBeforeItsMaster() throws IOException {
        Command.Result started = sbin("start-worker.sh", "spark://silent:7077").run();
        assertThat(started.code()).as(started.out()).isZero();
        assertThat(runs(id(WORKER, 1))).isTrue();
    }

    @Test
    void aMasterStartsOnceAndStops() throws IOException {
        Command.Result started = sbin("start-master.sh").with("SPARK_MASTER_HOST", "somewhere")
                .with("SPARK_DAEMON_MEMORY", "300m")
                .with("SPARK_DAEMON_JAVA_OPTS", "-Da='x y' -Db=1")
                .with("SPARK_MASTER_OPTS", "-Dc=2")
                .run();
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.out()).startsWith("starting " + MASTER + ", logging to " + logs + "/spark-me-" + MASTER
                + "-1-").hasLineCount(1);
        assertThat(words(MASTER, 1)).contains("-Xmx300m", "-Da=x y", "-Db=1", "-Dc=2")
                .containsSequence("io.firesteel.master.MasterMain", "--host", "somewhere", "--port", "7077",
                        "--webui-port", "8080");
        long id = id(MASTER, 1);

        Command.Result again = sbin("start-master.sh").run();
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).isEqualTo(MASTER + " running as process " + id + ".  Stop it first.\n");
        assertThat(sbin("spark-daemon.sh", "status", MASTER, "1").run().out()).isEqualTo(MASTER + " is running.\n");

        assertThat(sbin("stop-master.sh").run().out()).isEqualTo("stopping " + MASTER + "\n");
        assertThat(runs(id)).isFalse();
        assertThat(files(ids)).isEmpty();
        assertThat(sbin("stop-master.sh").run().out()).isEqualTo("no " + MASTER + " to stop\n");
        assertThat(sbin("spark-daemon.sh", "status", MASTER, "1").run().code()).isEqualTo(2);
        assertThat(files(distribution.home())).extracting(p -> p.getFileName().toString())
                .containsExactly("bin", "conf", "jars", "sbin");
    }

    @Test
    void anOldNumberOfAnotherProcessIsNoDaemon() throws IOException {
        Files.createDirectories(ids);
        Files.writeString(idFile(MASTER, 1), ProcessHandle.current().pid() + "\n");
        assertThat(sbin("stop-master.sh").run().out()).isEqualTo("no " + MASTER + " to stop\n");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        Files.writeString(idFile(MASTER, 1), "999999999\n");
        Command.Result gone = sbin("stop-master.sh").run();
        assertThat(gone.out()).isEqualTo("no " + MASTER + " to stop\n");
        assertThat(gone.err()).isEmpty();
        Files.writeString(idFile(MASTER, 1), "12 monkeys\n");
        assertThat(sbin("spark-daemon.sh", "status", MASTER, "1").run().code()).isEqualTo(1);
        assertThat(sbin("start-master.sh").run().code()).isZero();
        assertThat(sbin("stop-master.sh").run().code()).isZero();
    }

    @Test
    void theHostBySparksShortOption() throws IOException {
        assertThat(sbin("start-master.sh", "-h", "elsewhere", "-p", "7177").run().code()).isZero();
        assertThat(words(MASTER, 1)).endsWith("-h", "elsewhere", "-p", "7177");
        assertThat(sbin("stop-master.sh").run().code()).isZero();
        assertThat(files(ids)).isEmpty();
    }

    @Test
    void fiveOldLogsAreKept() throws IOException {
        for (int start = 0; start < 8; start++) {
            assertThat(sbin("spark-daemon.sh", "start", "a.Daemon", "3", "start-" + start).run().code()).isZero();
            assertThat(sbin("spark-daemon.sh", "stop", "a.Daemon", "3").run().code()).isZero();
        }
        List<Path> kept = files(logs);
        assertThat(kept).hasSize(6);
        assertThat(Files.readString(kept.getFirst())).contains("word start-7\n", "stopped");
        assertThat(Files.readString(kept.get(1))).contains("word start-6\n");
        assertThat(Files.readString(kept.getLast())).contains("word start-2\n");
    }

    @Test
    void severalWorkersBySparkEnv() throws IOException {
        Files.writeString(distribution.home().resolve("conf/spark-env.sh"),
                "SPARK_WORKER_INSTANCES=2\nSPARK_WORKER_PORT=9000\nSPARK_WORKER_WEBUI_PORT=9100\n");
        Path link = Files.createSymbolicLink(root.resolve("start"), distribution.sbin("start-slave.sh"));
        Command.Result started = command(link, "spark://h:7077", "--cores", "2").run();
        assertThat(started.err()).contains("deprecated, use start-worker.sh");
        assertThat(started.out()).contains("starting " + WORKER);
        assertThat(words(WORKER, 1)).containsSequence("io.firesteel.worker.WorkerMain", "--webui-port", "9100",
                "--port", "9000", "spark://h:7077", "--cores", "2");
        assertThat(words(WORKER, 2)).containsSequence("--webui-port", "9101", "--port", "9001", "spark://h:7077");
        long second = id(WORKER, 2);
        // Whoever stops need not know how many there are.
        Files.delete(distribution.home().resolve("conf/spark-env.sh"));
        assertThat(sbin("stop-slave.sh").run().out()).endsWith("stopping " + WORKER + "\nstopping " + WORKER + "\n");
        assertThat(runs(second)).isFalse();
        assertThat(files(ids)).isEmpty();
        assertThat(sbin("start-worker.sh").run().err()).isEqualTo("Usage: ./sbin/start-worker.sh <master> [options]\n");
    }

    @Test
    void allHostsOfTheListByShellOrHere() throws IOException {
        Files.writeString(distribution.home().resolve("conf/workers"),
                "# mine\n\nlocalhost\n  far.example # the other\n");
        Path ssh = Files.writeString(Files.createDirectories(root.resolve("tools")).resolve("ssh"),
                "#!/bin/sh\necho \"over there: $*\"\n");
        assertThat(ssh.toFile().setExecutable(true)).isTrue();
        String path = root.resolve("tools") + ":" + System.getenv("PATH");
        Command.Result all = sbin("start-all.sh").with("PATH", path).with("SPARK_MASTER_HOST", "here").run();
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.out()).contains("starting " + MASTER, "localhost: starting " + WORKER,
                "far.example: over there: -o StrictHostKeyChecking=no far.example",
                "fire\\ steel/sbin/start-worker.sh spark://here:7077");
        assertThat(words(WORKER, 1)).contains("spark://here:7077");
        assertThat(sbin("workers.sh", "echo", "a  b", ";", "echo", "$((1+1))").with("PATH", path).run().out())
                .contains("localhost: a  b\nlocalhost: 2\n");
        Command.Result stopped = sbin("stop-all.sh").with("PATH", path).run();
        assertThat(stopped.out()).contains("localhost: stopping " + WORKER, "stopping " + MASTER);
        assertThat(files(ids)).isEmpty();
    }

    @Test
    void aDaemonThatFailsIsShown() {
        Command.Result failed = sbin("start-worker.sh", "spark://h:1", "fail").run();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("failed to launch: ", "  no such thing\n", "full log in " + logs);
        assertThat(files(ids)).isEmpty();
    }

    @Test
    void inTheForegroundItsEndIsTheScripts() {
        Command.Result foreground = sbin("start-history-server.sh", "--fail").with("SPARK_NO_DAEMONIZE", "").run();
        assertThat(foreground.code()).isEqualTo(3);
        assertThat(foreground.out()).contains("word io.firesteel.history.HistoryMain", "no such thing");
        assertThat(files(ids)).isEmpty();
    }
}
