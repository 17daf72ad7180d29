package io.firesteel.sinks.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.firesteel.sources.SourceOptions;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

import static org.assertj.core.api.Assertions.assertThat;

/// Lines as univocity-parsers 2.9.1 writes them with Spark's settings. A line of `univocity.txt` is the number of the
/// options, the line and the fields it was made of, `\N` for null.
class CsvLineTest {
    private static final List<Map<String, String>> OPTIONS = List.of(Map.of(), Map.of("escape", "\""),
            Map.of("ignoreleadingwhitespace", "false", "ignoretrailingwhitespace", "false"), Map.of("quoteall", "true"),
            Map.of("escapequotes", "false"), Map.of("nullvalue", "NULL", "emptyvalue", "-"));

    private static String plain(String escaped) {
        if (escaped.equals("\\N")) {
            return null;
        }
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                s.append(c);
                continue;
            }
            c = escaped.charAt(++i);
            s.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
        }
        return s.toString();
    }

    @Test
    void writesAsUnivocityDoes() throws IOException {
        List<String> differing = new ArrayList<>();
        int count = 0;
        try (InputStream in = getClass().getResourceAsStream("univocity.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split("~", -1);
                StructType columns = new StructType(IntStream.range(2, parts.length)
                        .mapToObj(i -> new StructField("c" + i, SimpleType.STRING))
                        .toList());
                Batch row = Batch.of(columns.types(), 1);
                for (int i = 2; i < parts.length; i++) {
                    row.column(i - 2).set(0, plain(parts[i]));
                }
                row.setSize(1);
                ByteText out = new ByteText();
                new CsvLine(columns, new SourceOptions(OPTIONS.get(Integer.parseInt(parts[0])))).write(row, 0, out);
                String found = new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
                count++;
                if (!found.equals(plain(parts[1]))) {
                    differing.add(line + " gave " + found);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(count).isEqualTo(1500);
    }

    @Test
    void numbersAreDigits() {
        ByteText out = new ByteText();
        for (long value : new long[]{0, 7, -10, 999, 1000, Long.MAX_VALUE, Long.MIN_VALUE}) {
            out.clear();
            out.digits(value);
            assertThat(new String(out.bytes(), 0, out.length(), StandardCharsets.US_ASCII))
                    .isEqualTo(Long.toString(value));
        }
    }
}
