package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Random queries over random tables (`checks/sql/generate.py`), against Spark's answers (`checks/sql/record.py`).
/// The slow test takes a folder of recorded files from `-Dstatements.folder=`, writes this session's answers beside each as
/// `.out` and what differs to `differences.txt`.
class GeneratedStatementsTest {
    private static final Path KEPT = Path.of("src/test/resources/generated");
    @TempDir
    private Path folder;

    @Test
    void keptQueriesAnswerAsSparkDoes() throws IOException {
        List<String> differences = new ArrayList<>();
        int count = 0;
        for (Path file : files(KEPT)) {
            count += run(file, differences).size();
        }
        assertThat(differences).isEmpty();
        assertThat(count).isGreaterThanOrEqualTo(300);
    }

    @Test
    @Tag("slow")
    void freshQueriesAnswerAsSparkDoes() throws IOException {
        String given = System.getProperty("statements.folder");
        assumeTrue(given != null, "-Dstatements.folder= names the files");
        List<String> differences = new ArrayList<>();
        for (Path file : files(Path.of(given))) {
            StringBuilder answers = new StringBuilder();
            run(file, differences).forEach(a -> answers.append(a.text()));
            Files.writeString(Path.of(file.toString().replaceFirst("sql$", "out")), answers);
        }
        Files.write(Path.of(given, "differences.txt"), differences);
        assertThat(differences).isEmpty();
    }

    private List<Recorded> run(Path file, List<String> differences) throws IOException {
        List<Recorded> answered = new ArrayList<>();
        Map<String, String> settings = Map.of("spark.sql.shuffle.partitions", "2");
        try (Application application = SmallSessions.application(folder.resolve(file.getFileName()), settings)) {
            Answers answers = new Answers(new SqlSession(application));
            for (Recorded recorded : Recorded.of(file)) {
                Recorded given = answers.answered(recorded);
                answered.add(given);
                String difference = Answers.difference(given, recorded);
                if (difference != null) {
                    differences.add(recorded.key() + "\n   " + difference);
                }
            }
        }
        return answered;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted(Comparator.naturalOrder()).toList();
        }
    }
}
