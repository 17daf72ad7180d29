package io.firesteel.analyzer.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.parser.SqlParser;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.types.DataType;

import static org.assertj.core.api.Assertions.assertThat;

/// The names of columns against those that Spark 4.3 gave (`column-names.txt`, made by `sql/analyzer/record-names.py`).
class PrettyNamesTest {
    /// What needs types to be named, or functions whose defaults are expressions.
    private static final List<String> OTHERWISE = List.of();

    @Test
    void columnsAreNamedAsSparkNamesThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (String line : lines()) {
            int arrow = line.indexOf(" -> ");
            String expression = line.substring(0, arrow);
            String name = new PrettyNames("UTC", PrettyNamesTest::type).column(new SqlParser()
                    .parseExpression(expression));
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

    /// The types of what stands for itself.
    private static DataType type(UnresolvedExpression e) {
        return switch (e) {
            case Literal l -> l.type();
            case TypedLiteral l -> TypedLiterals.value(l, "UTC").type();
            default -> null;
        };
    }

    private List<String> lines() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/column-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
