package io.firesteel.checks.rdd;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.firesteel.api.FiresteelContext;
import io.firesteel.checks.rdd.programs.Programs;

/// Compares what the programs give with what Spark gave (see record.sh).
final class Answers {
    private Answers() {
    }

    static Map<String, String> recorded() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (InputStream in = Answers.class.getResourceAsStream("/answers.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                answers.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return answers;
    }

    static Map<String, String> given(String master) throws IllegalAccessException {
        Map<String, String> given = new LinkedHashMap<>();
        try (FiresteelContext sc = TestContexts.start(master)) {
            for (Method program : Programs.all()) {
                given.put(Programs.name(program), Programs.answer(program, sc));
            }
        }
        return given;
    }

    /// Both answers of each program that differ under `form`.
    static String differences(Map<String, String> expected, Map<String, String> given, UnaryOperator<String> form) {
        StringBuilder different = new StringBuilder();
        expected.forEach((name, answer) -> {
            String own = String.valueOf(given.get(name));
            if (!form.apply(answer).equals(form.apply(own))) {
                different.append(name)
                        .append("\n  Spark     ")
                        .append(answer)
                        .append("\n  Firesteel ")
                        .append(own)
                        .append('\n');
            }
        });
        return different.toString();
    }

    /// An answer without its order: several executors deliver shuffled rows in any, Spark's as well as ours.
    static String unordered(String answer) {
        String[] words = answer.split("[^A-Za-z0-9.#-]+");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
