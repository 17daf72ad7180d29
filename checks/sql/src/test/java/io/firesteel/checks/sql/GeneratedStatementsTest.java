package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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

/// Random queries over random tables (`checks/sql/generate.py`), against Spark's answers (`checks/sql/record.py`).
/// The slow test takes five thousand of them from an archive; what differs there has to be what `random-explained.txt` lists, with
/// the reason. With `-Dstatements.folder=` it takes a folder of recorded files instead, writes this session's answers beside
/// each as `.out` and what differs to `differences.txt`.
class GeneratedStatementsTest {
    private static final Path ARCHIVE = Path.of("src/test/resources/random-5000.zip");
    private static final Path EXPLAINED = Path.of("src/test/resources/random-explained.txt");
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
        if (given != null) {
            List<String> differences = new ArrayList<>();
            for (Path file : files(Path.of(given))) {
                StringBuilder answers = new StringBuilder();
                run(file, differences).forEach(a -> answers.append(a.text()));
                Files.writeString(Path.of(file.toString().replaceFirst("sql$", "out")), answers);
            }
            Files.write(Path.of(given, "differences.txt"), differences);
            assertThat(differences).isEmpty();
            return;
        }
        List<String> differences = new ArrayList<>();
        int count = 0;
        try (FileSystem archive = FileSystems.newFileSystem(ARCHIVE)) {
            for (Path file : files(archive.getPath("/"))) {
                count += run(file, differences).size();
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(5000);
        List<String> explained = Files.readAllLines(EXPLAINED).stream().filter(l -> !l.startsWith("#")).toList();
        assertThat(differences).extracting(d -> d.lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(explained);
    }

    private List<Recorded> run(Path file, List<String> differences) throws IOException {
        List<Recorded> answered = new ArrayList<>();
        Map<String, String> settings = Map.of("spark.sql.shuffle.partitions", "2");
        try (Application application = SmallSessions.application(folder.resolve(file.getFileName().toString()),
                settings)) {
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
