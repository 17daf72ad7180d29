package io.firesteel.checks.rdd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelContext;

import static org.assertj.core.api.Assertions.assertThat;

/// However a file is cut, its lines are those that `BufferedReader` reads, in order, each once.
class TextSplitsTest {
    @TempDir
    Path folder;

    @Test
    void anyCutGivesTheSameLines() throws IOException {
        Random random = new Random(20260801);
        try (FiresteelContext sc = TestContexts.start("local[2]")) {
            for (int round = 0; round < 120; round++) {
                String text = text(random);
                Path file = Files.writeString(folder.resolve("t" + round + ".txt"), text);
                int splits = 1 + random.nextInt(12);
                List<String> lines = new BufferedReader(new StringReader(text)).lines().toList();
                assertThat(sc.textFile(file.toString(), splits).collect())
                        .as("round %d, %d splits of %s", round, splits, text.replace("\r", "\\r").replace("\n", "\\n"))
                        .isEqualTo(lines);
            }
        }
    }

    private static String text(Random random) {
        String signs = random.nextBoolean() ? "ab\n" : "aé\r\n\n\r";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
