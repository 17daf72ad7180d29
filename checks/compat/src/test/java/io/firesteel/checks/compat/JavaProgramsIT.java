package io.firesteel.checks.compat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs compiled against Spark's own jars, run unmodified by `bin/spark-submit`; `checks/compat/programs/build.sh`
/// compiled them and recorded what Spark prints.
class JavaProgramsIT {
    private static final Path CHECKS = Path.of(System.getProperty("firesteel.home"), "checks/compat");

    @TempDir
    private static Path folder;
    private static Home home;

    @BeforeAll
    static void distribution() throws Exception {
        home = Home.at(folder.resolve("home"));
    }

    private static Home.Result submit(String mainClass, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.folder() + "/bin/spark-submit", "--master", "local[2]",
                "--conf", "spark.ui.enabled=false", "--class", mainClass,
                CHECKS.resolve("programs/spark-programs.jar").toString()));
        command.addAll(List.of(arguments));
        return home.spark("python3", command.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparkjobs.All", "sparkjobs.Tour", "sparkjobs.Stories", "scalajobs.All"})
    void programsPrintWhatTheyPrintOnSpark(String mainClass) throws Exception {
        Home.Result result = submit(mainClass, CHECKS.resolve("programs/data").toString());
        assertThat(sections(result.out())).as(result.err())
                .isEqualTo(sections(Files.readString(CHECKS.resolve("recorded/programs-" + mainClass + ".txt"))));
        assertThat(result.code()).isZero();
    }

    /// Lines by program; sorted, since neither engine promises the order of keys behind a shuffle.
    private static Map<String, List<String>> sections(String output) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : output.lines().toList()) {
            if (line.startsWith("== ")) {
                current = sections.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        sections.values().forEach(Collections::sort);
        return sections;
    }
}
