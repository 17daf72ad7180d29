package io.firesteel.sources.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Records cut as univocity-parsers 2.9.1 cut them with Spark's settings. A line of `univocity.txt` is the number of the
/// dialect, the record and its fields, with `~` between; 0: defaults, 1: escape `"`, 2: leading blanks ignored and `EMPTY`
/// for empty quotes, 3: blanks ignored on both sides. The records are random strings over a, b, x, blanks, commas, quotes
/// and backslashes.
class CsvTokenizerTest {
    private static CsvDialect dialect(int number) {
        boolean own = number == 1;
        return new CsvDialect(new byte[]{','}, '"', own ? '"' : '\\', own ? 0 : '\\', number >= 2, number == 3, false,
                20_480, -1);
    }

    private static List<String> fields(CsvTokenizer t, String empty) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < t.count(); i++) {
            fields.add(switch (t.kind(i)) {
                case CsvTokenizer.NULL -> "";
                case CsvTokenizer.EMPTY -> empty;
                default -> new String(t.bytes(i), t.start(i), t.end(i) - t.start(i), StandardCharsets.UTF_8);
            });
        }
        return fields;
    }

    private static String plain(String escaped) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            s.append(c != '\\' ? c : escaped.charAt(++i) == 't' ? '\t' : escaped.charAt(i));
        }
        return s.toString();
    }

    @Test
    void cutsAsUnivocityDoes() throws IOException {
        List<String> differing = new ArrayList<>();
        int count = 0;
        try (InputStream in = getClass().getResourceAsStream("univocity.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split("~", -1);
                int number = Integer.parseInt(parts[0]);
                byte[] record = plain(parts[1]).getBytes(StandardCharsets.UTF_8);
                List<String> wanted = Arrays.stream(parts).skip(2).map(CsvTokenizerTest::plain).toList();
                CsvTokenizer t = new CsvTokenizer(dialect(number));
                t.record(record, 0, record.length);
                List<String> found = fields(t, number == 2 ? "EMPTY" : "");
                count++;
                if (!found.equals(wanted)) {
                    differing.add(line + " gave " + found);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(count).isEqualTo(2400);
    }

    @Test
    void hostileQuotesNeitherOverflowNorRunAway() {
        byte[] record = "\"\\".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        CsvTokenizer t = new CsvTokenizer(dialect(1));
        assertThat(t.record(record, 0, record.length)).isEqualTo(1);
        CsvTokenizer u = new CsvTokenizer(dialect(0));
        assertThat(u.record(record, 0, record.length)).isEqualTo(1);
        byte[] commas = ",".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        u.record(commas, 0, commas.length);
        assertThat(u.tooLarge()).isTrue();
        assertThat(u.count()).isEqualTo(20_480);
    }

    @Test
    void recordsSpanLines() {
        byte[] file = "a,\"b\nc\"\r\n\"d\",e\r\nf".getBytes(StandardCharsets.UTF_8);
        CsvTokenizer t = new CsvTokenizer(dialect(0));
        t.spanLines(true);
        t.record(file, 0, file.length);
        assertThat(fields(t, "")).containsExactly("a", "b\nc");
        t.record(file, t.position(), file.length);
        assertThat(fields(t, "")).containsExactly("d", "e");
        t.record(file, t.position(), file.length);
        assertThat(fields(t, "")).containsExactly("f");
        assertThat(t.position()).isEqualTo(file.length);
    }
}
