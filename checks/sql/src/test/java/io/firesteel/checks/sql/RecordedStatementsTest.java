package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;

/// Statements whose names, types, rows and errors Spark 4.3 has given (see `checks/sql/record.py`). Those that still answer
/// otherwise are listed in `gaps.txt`, which has to be exact: a statement that starts to agree has to leave it.
/// With `-Dstatements.report=FILE` all differences are written to that file.
class RecordedStatementsTest {
    private static final Path GAPS = Path.of("src/test/resources/gaps.txt");
    @TempDir
    private Path folder;

    @Test
    void statementsAnswerAsSparkDoes() throws IOException {
        Set<String> gaps = new TreeSet<>(Files.readAllLines(GAPS).stream().filter(l -> !l.isBlank()).toList());
        Set<String> differing = new TreeSet<>();
        List<String> unexpected = new ArrayList<>();
        List<String> report = new ArrayList<>();
        int count = 0;
        for (Path file : Recorded.files()) {
            Path warehouse = folder.resolve(file.getFileName());
            try (Application application = new Application(conf(warehouse), getClass().getClassLoader())) {
                Answers answers = new Answers(new SqlSession(application));
                for (Recorded recorded : Recorded.of(file)) {
                    count++;
                    String difference = answers.difference(recorded);
                    if (difference != null) {
                        differing.add(recorded.key());
                        report.add(recorded.key() + "\n   " + difference);
                        if (!gaps.contains(recorded.key())) {
                            unexpected.add(report.getLast());
                        }
                    }
                }
            }
        }
        if (System.getProperty("statements.report") != null) {
            Files.write(Path.of(System.getProperty("statements.report")), report);
        }
        assertThat(unexpected).as("statements that differ from Spark").isEmpty();
        assertThat(gaps).as("gaps.txt against what differs").isEqualTo(differing);
        assertThat(count).isGreaterThanOrEqualTo(5_000);
    }

    private static Conf conf(Path warehouse) {
        return Conf.of(Map.of("spark.master", "local[2]", "spark.app.name", "statements", "spark.ui.enabled", "false",
                "spark.sql.session.timeZone", "UTC", "spark.sql.shuffle.partitions", "2",
                "spark.sql.warehouse.dir", warehouse.toString()));
    }
}
