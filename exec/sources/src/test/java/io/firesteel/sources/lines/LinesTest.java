package io.firesteel.sources.lines;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.files.FileStores;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.SourceOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Lines of splits against lines of the whole text as the JDK finds them.
class LinesTest {
    @TempDir
    private Path folder;

    private static LineRules rules(Map<String, String> options, boolean raw) {
        return LineRules.of(new SourceOptions(options), raw);
    }

    private static List<String> read(Path file, long start, long length, LineRules rules) throws IOException {
        List<String> found = new ArrayList<>();
        ScanSplit split = new ScanSplit(file.toString(), start, length, Files.size(file), 0, List.of(), List.of());
        try (Lines lines = Lines.open(split, rules, FileStores.plain())) {
            while (lines.next()) {
                found.add(lines.text());
            }
        }
        return found;
    }

    @Test
    void everyLineBelongsToOneSplit() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            String text = random.ints(200, 0, 6)
                    .mapToObj(i -> List.of("a", "b", "\n", "\r", "\r\n", "é").get(i))
                    .collect(Collectors.joining());
            Path file = Files.writeString(folder.resolve("t" + round), text);
            List<String> wanted = new BufferedReader(new StringReader(text)).lines().toList();
            long size = Files.size(file);
            for (int cut = 1; cut < 40; cut += 3) {
                List<String> found = new ArrayList<>();
                for (long at = 0; at < size; at += cut) {
                    found.addAll(read(file, at, Math.min(cut, size - at), rules(Map.of(), false)));
                }
                assertThat(found).as("pieces of %d bytes of %s", cut, text).isEqualTo(wanted);
            }
        }
    }

    @Test
    void separatorsOfSeveralSignsDivideSplitsToo() throws IOException {
        String text = "a||b|c||||d||".repeat(20);
        Path file = Files.writeString(folder.resolve("sep"), text);
        List<String> wanted = new ArrayList<>(Arrays.asList(text.split("\\|\\|", -1)));
        wanted.removeLast();
        LineRules rules = rules(Map.of("linesep", "||"), false);
        assertThat(read(file, 0, text.length(), rules)).isEqualTo(wanted);
    }

    @Test
    void longLinesAndLinesAcrossBuffersAreWhole() throws IOException {
        String big = "x".repeat(10 << 20);
        Path file = Files.writeString(folder.resolve("long"), "first\n" + big + "\nlast");
        assertThat(read(file, 0, Files.size(file), rules(Map.of(), false))).containsExactly("first", big, "last");
        assertThat(read(file, 3 << 20, 1 << 20, rules(Map.of(), false))).isEmpty();
    }

    @Test
    void brokenUtf8IsReplacedOrKept() throws IOException {
        Path file = Files.write(folder.resolve("broken"), new byte[]{'a', (byte) 0xff, '\n', (byte) 0xe2, (byte) 0x82});
        assertThat(read(file, 0, 5, rules(Map.of(), false))).containsExactly("a\uFFFD", "\uFFFD");
        ScanSplit split = new ScanSplit(file.toString(), 0, 5, 5, 0, List.of(), List.of());
        try (Lines raw = Lines.open(split, rules(Map.of(), true), FileStores.plain())) {
            raw.next();
            assertThat(Arrays.copyOfRange(raw.data(), raw.start(), raw.end())).containsExactly('a', 0xff);
        }
    }

    @Test
    void utf8IsJudgedAsTheJdkJudgesIt() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            random.nextBytes(bytes);
            boolean wanted = Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
                    bytes) && !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
            assertThat(Utf8.valid(bytes, 0, bytes.length)).as(Arrays.toString(bytes)).isEqualTo(wanted);
        }
    }

    @Test
    void otherEncodingsBecomeUtf8() throws IOException {
        Path file = Files.write(folder.resolve("utf16"), "ä\n€\r\n𝄞".getBytes(StandardCharsets.UTF_16));
        assertThat(read(file, 0, Files.size(file), rules(Map.of("encoding", "UTF-16"), false)))
                .containsExactly("ä", "€", "𝄞");
    }

    @Test
    void gzipIsReadToItsEndAndACutOneIsAnError() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : List.of("one\ntwo\n", "three\n".repeat(2000))) {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(folder.resolve("two.gz"), bytes.toByteArray());
        assertThat(read(file, 0, Files.size(file), rules(Map.of(), false))).hasSize(2002);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
        assertThatThrownBy(() -> read(cut, 0, Files.size(cut), rules(Map.of(), false)))
                .isInstanceOf(IOException.class);
    }
}
