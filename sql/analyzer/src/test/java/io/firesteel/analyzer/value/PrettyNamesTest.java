package io.firesteel.analyzer.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.parser.SqlParser;

import static org.assertj.core.api.Assertions.assertThat;

/// The names of columns against those that Spark 4.3 gave (`column-names.txt`, made by `sql/analyzer/record-names.py`).
class PrettyNamesTest {
    /// What needs types to be named, or functions whose defaults are expressions.
    private static final List<String> OTHERWISE = List.of("negative(1)",
            "hour(timestamp'2024-01-01')", "date'2024-01-01' + 1", "date'2024-01-01' - 1",
            "timestamp'2024-01-01' + interval 1 day", "date'2024-01-31' - interval 1 month",
            "date_trunc('day', timestamp'2024-01-01')", "exists(array(1), x->x>0)", "aggregate(array(1),0,(a,b)->a+b)",
            "array_sort(array(1))");

    @Test
    void columnsAreNamedAsSparkNamesThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (String line : lines()) {
            int arrow = line.indexOf(" -> ");
            String expression = line.substring(0, arrow);
            String name = PrettyNames.column(new SqlParser().parseExpression(expression));
            if (!name.equals(line.substring(arrow + 4))) {
                differing.add(expression);
                if (!OTHERWISE.contains(expression)) {
                    wrong.add(line + ", not " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(differing).isEqualTo(OTHERWISE);
    }

    private List<String> lines() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/column-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
