import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads what a benchmark's program wrote and compares it with its input, by means of its own: `java Verify.java
/// sort|group|wordcount INPUT OUTPUT`. Prints one line; exit code 1 and a line on standard error where something is wrong.
public final class Verify {
    private static final int KEY = 10;

    private Verify() {
    }

    public static void main(String[] args) throws IOException {
        Path input = Path.of(args[1]);
        Path output = Path.of(args[2]);
        if (!Files.exists(output.resolve("_SUCCESS"))) {
            throw wrong("there is no _SUCCESS in " + output);
        }
        System.out.println(switch (args[0]) {
            case "sort" -> sort(input, output);
            case "group" -> group(input, output);
            case "wordcount" -> wordCount(input, output);
            default -> throw new IllegalArgumentException(args[0]);
        });
    }

    private static String sort(Path input, Path output) throws IOException {
        LineSum expected = new LineSum();
        lines(input, expected);
        LineSum found = new LineSum();
        byte[] last = new byte[KEY];
        for (Path part : parts(output)) {
            lines(part, line -> {
                if (Arrays.compareUnsigned(last, 0, KEY, line.bytes, 0, KEY) > 0) {
                    throw wrong("line " + found.count + " of the output is not in its place: " + line);
                }
                System.arraycopy(line.bytes, 0, last, 0, KEY);
                found.accept(line);
            });
        }
        if (found.count != expected.count || found.sum != expected.sum) {
            throw wrong("the output's " + found.count + " lines are not the input's " + expected.count);
        }
        return found.count + " lines in order, those of the input";
    }

    private static String group(Path input, Path output) throws IOException {
        Map<String, long[]> expected = new HashMap<>();
        long[] lines = {0};
        lines(input, line -> {
            long[] group = expected.computeIfAbsent(line.text(0, 3), key -> new long[2]);
            int hash = 0;
            for (int i = 3; i < line.length; i++) {
                hash = 31 * hash + line.bytes[i];
            }
            group[0]++;
            group[1] += hash;
            lines[0]++;
        });
        int groups = expected.size();
        for (Path part : parts(output)) {
            lines(part, line -> {
                String[] fields = line.text(3, line.length).strip().split(" ");
                long[] group = expected.remove(line.text(0, 3));
                if (group == null || group[0] != Long.parseLong(fields[0]) || group[1] != Long.parseLong(fields[1])) {
                    throw wrong("expected " + (group == null ? "no such group" : Arrays.toString(group)) + ": " + line);
                }
            });
        }
        if (!expected.isEmpty()) {
            throw wrong(expected.size() + " groups are missing");
        }
        return lines[0] + " lines in " + groups + " groups";
    }

    private static String wordCount(Path input, Path output) throws IOException {
        Map<String, long[]> expected = new HashMap<>();
        lines(input, line -> {
            for (String word : line.toString().split(" ")) {
                expected.computeIfAbsent(word, key -> new long[1])[0]++;
            }
        });
        int words = expected.size();
        long[] total = {0};
        for (Path part : parts(output)) {
            lines(part, line -> {
                String text = line.toString();
                int comma = text.lastIndexOf(',');
                long[] count = expected.remove(text.substring(1, comma));
                if (count == null || count[0] != Long.parseLong(text.substring(comma + 1, text.length() - 1))) {
                    throw wrong("expected " + (count == null ? "no such word" : count[0]) + ": " + line);
                }
                total[0] += count[0];
            });
        }
        if (!expected.isEmpty()) {
            throw wrong(expected.size() + " words are missing");
        }
        return total[0] + " words, " + words + " different ones";
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }

    private static void lines(Path file, Consumer<Line> consumer) throws IOException {
        Line line = new Line();
        byte[] block = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                for (int i = 0; i < n; i++) {
                    if (block[i] == '\n') {
                        consumer.accept(line);
                        line.length = 0;
                    } else {
                        line.add(block[i]);
                    }
                }
            }
        }
        if (line.length > 0) {
            consumer.accept(line);
        }
    }

    private static IllegalStateException wrong(String what) {
        System.err.println("wrong: " + what);
        System.exit(1);
        return new IllegalStateException(what);
    }

    /// The bytes of one line, overwritten by the next.
    private static final class Line {
        private byte[] bytes = new byte[256];
        private int length;

        void add(byte b) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = b;
        }

        String text(int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return text(0, length);
        }
    }

    /// How many lines there are, and a sum over them that does not depend on their order.
    private static final class LineSum implements Consumer<Line> {
        private long count;
        private long sum;

        @Override
        public void accept(Line line) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < line.length; i++) {
                hash = (hash ^ line.bytes[i]) * 0x100000001b3L;
            }
            sum += hash ^ hash >>> 29;
            count++;
        }
    }
}
