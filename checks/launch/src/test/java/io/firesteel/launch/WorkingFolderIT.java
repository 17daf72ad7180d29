package io.firesteel.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What programs on a standalone cluster find in their working folders: `--files` and unpacked `--archives` by plain names,
/// as `./environment/bin/python` is meant.
class WorkingFolderIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;

            /// Reads a file and an archive's entry where the task runs.
            public class Reads {
                public static void main(String[] args) throws Exception {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Reads"))) {
                        System.out.println("tasks " + context.parallelize(List.of(1, 2), 2)
                                .map(n -> Files.readString(Path.of("data.txt"))
                                        + Files.readString(Path.of("env/in.txt")))
                                .collect());
                    }
                    System.out.println("driver " + Files.exists(Path.of("data.txt"))
                            + Files.exists(Path.of("env/in.txt")));
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Daemon master;
    private static Daemon worker;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        Path settings = Files.writeString(shared.resolve("master.conf"), "spark.master.rest.port 0\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        worker = Daemon.worker("worker", shared, distribution, 2, master.masterUrl());
        worker.await("Successfully registered with master");
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(worker, master);
    }

    private Command.Result submit(String mode) throws IOException {
        Path program = Programs.jar(work.resolve("reads.jar"), "demo.Reads", PROGRAM);
        Files.createDirectories(work.resolve("in"));
        Path data = Files.writeString(work.resolve("in/data.txt"), "DATA");
        Path archive = work.resolve("in/packed.zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("in.txt"));
            zip.write("INNER".getBytes(StandardCharsets.UTF_8));
        }
        List<String> words = new ArrayList<>(List.of("--master", master.masterUrl(), "--deploy-mode", mode, "--conf",
                "spark.standalone.submit.waitAppCompletion=true", "--conf", "spark.ui.port=0", "--driver-memory",
                "256m", "--executor-memory", "300m", "--executor-cores", "1", "--files", data.toString(), "--archives",
                archive + "#env", "--class", "demo.Reads", program.toString()));
        return new Command(distribution.bin("spark-submit"), words.toArray(String[]::new)).in(work).run();
    }

    @Test
    void executorsHaveFilesAndArchivesByTheirNames() throws IOException {
        Command.Result result = submit("client");
        assertThat(result.code()).as(result.err()).isZero();
        // The driver is in its user's folder, where nothing is put.
        assertThat(result.out()).isEqualTo("tasks [DATAINNER, DATAINNER]\ndriver falsefalse\n");
    }

    @Test
    void aDriverOnAWorkerHasThemToo() throws IOException {
        Command.Result result = submit("cluster");
        assertThat(result.code()).as(result.err()).isZero();
        try (Stream<Path> folders = Files.list(shared.resolve("work worker"))) {
            Path driver = folders.filter(f -> f.getFileName().toString().startsWith("driver-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(driver.resolve("stdout")).hasContent("tasks [DATAINNER, DATAINNER]\ndriver truetrue\n");
        }
    }
}
