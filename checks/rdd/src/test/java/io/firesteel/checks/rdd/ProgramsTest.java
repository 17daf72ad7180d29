package io.firesteel.checks.rdd;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.api.FiresteelContext;
import io.firesteel.checks.rdd.programs.Programs;

import static org.assertj.core.api.Assertions.assertThat;

/// Every program gives the answer that Spark gave (see record.sh).
class ProgramsTest {

    private static Map<String, String> recorded() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (InputStream in = ProgramsTest.class.getResourceAsStream("/answers.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                answers.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]"})
    void answersAreSparks(String master) throws Exception {
        Map<String, String> given = new LinkedHashMap<>();
        try (FiresteelContext sc = TestContexts.start(master)) {
            for (Method program : Programs.all()) {
                given.put(Programs.name(program), Programs.answer(program, sc));
            }
        }
        Map<String, String> expected = recorded();
        StringBuilder different = new StringBuilder();
        expected.forEach((name, answer) -> {
            if (!answer.equals(given.get(name))) {
                different.append(name)
                        .append("\n  Spark     ")
                        .append(answer)
                        .append("\n  Firesteel ")
                        .append(given.get(name))
                        .append('\n');
            }
        });
        assertThat(different.toString()).isEmpty();
        assertThat(given.keySet()).isEqualTo(expected.keySet());
        assertThat(given).hasSizeGreaterThanOrEqualTo(150);
    }
}
