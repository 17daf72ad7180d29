package io.firesteel.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What `--jars`, `--files` and `--archives` name is there where tasks run, and a failing task shows the user's stack.
class SubmitFilesIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.FiresteelFiles;

            public class Sent {
                public static void main(String[] args) {
                    try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf().setAppName("sent"))) {
                        System.out.println(sc.parallelize(List.of(1, 2), 2).map(i -> text("data.txt") + i).collect());
                        System.out.println(sc.parallelize(List.of(1), 1).map(i -> text("env/in.txt")).collect());
                        System.out.println(sc.parallelize(List.of(1), 1).map(i -> lib.Helper.whose()).collect());
                        System.out.println(sc.parallelize(List.of("x"), 1).map(Integer::parseInt).collect());
                    }
                }

                private static String text(String name) throws java.io.IOException {
                    return Files.readString(Path.of(FiresteelFiles.get(name)));
                }
            }
            """;
    private static final String HELPER = """
            package lib;

            public class Helper {
                public static String whose() {
                    return "of another jar";
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    @TempDir
    Path work;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.at(shared.resolve("fire steel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,512]"})
    void whatIsNamedIsThere(String master) throws IOException {
        Path helper = Programs.jar(work.resolve("helper.jar"), "lib.Helper", HELPER);
        Path both = Programs.jar(work.resolve("both.jar"), "demo.Sent", PROGRAM, "lib.Helper", HELPER);
        Path program = work.resolve("program.jar");
        copyWithout(both, program, "lib/");
        Files.writeString(work.resolve("data.txt"), "DATA");
        try (OutputStream out = Files.newOutputStream(work.resolve("packed.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("in.txt"));
            zip.write("INNER".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Command.Result result = new Command(distribution.bin("spark-submit"), "--master", master, "--jars",
                helper.toString(), "--files", "data.txt", "--archives", "packed.zip#env", "--class", "demo.Sent",
                program.toString()).in(work).run();
        assertThat(result.out()).as(result.err()).isEqualTo("[DATA1, DATA2]\n[INNER]\n[of another jar]\n");
        assertThat(result.code()).isEqualTo(1);
        String end = result.err().substring(result.err().indexOf("Exception in thread \"main\""));
        assertThat(end).contains("NumberFormatException: For input string: \"x\"", "\tat demo.Sent.main(Sent.java:")
                .doesNotContain("\tat io.firesteel");
    }

    private static void copyWithout(Path jar, Path to, String prefix) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.getName().startsWith(prefix)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }
}
