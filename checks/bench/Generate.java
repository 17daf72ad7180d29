import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Writes the data of a benchmark: `java Generate.java words|records|sales|customers|links BYTES FILE`. The same
/// arguments give the same bytes. `customers` are those of `sales` of the same size.
public final class Generate {
    private static final int LINE = 100;
    private static final int SALE = 30;

    private Generate() {
    }

    public static void main(String[] args) throws IOException {
        long bytes = Long.parseLong(args[1]);
        SplittableRandom random = new SplittableRandom(7);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 20)) {
            switch (args[0]) {
                case "words" -> words(bytes, random, out);
                case "records" -> records(bytes, random, out);
                case "sales" -> sales(bytes, random, out);
                case "customers" -> customers(bytes, out);
                case "links" -> links(bytes, random, out);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    /// Lines of ten words; how often a word comes is as in natural text (Zipf), out of half a million.
    private static void words(long bytes, SplittableRandom random, OutputStream out) throws IOException {
        int vocabulary = 500_000;
        byte[][] words = new byte[vocabulary][];
        for (int i = 0; i < vocabulary; i++) {
            String stem = Integer.toString(i, 36);
            StringBuilder word = new StringBuilder(stem);
            for (int n = random.nextInt(6); n > 0; n--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words[i] = word.toString().getBytes(StandardCharsets.US_ASCII);
        }
        long written = 0;
        double range = Math.log(vocabulary);
        while (written < bytes) {
            for (int i = 0; i < 10; i++) {
                byte[] word = words[(int) Math.exp(random.nextDouble() * range) % vocabulary];
                out.write(word);
                out.write(i == 9 ? '\n' : ' ');
                written += word.length + 1;
            }
        }
    }

    private static void records(long bytes, SplittableRandom random, OutputStream out) throws IOException {
        byte[] line = new byte[LINE];
        line[LINE - 1] = '\n';
        for (long written = 0; written < bytes; written += LINE) {
            for (int i = 0; i < LINE - 1; i++) {
                line[i] = (byte) (i < 10 ? 33 + random.nextInt(94) : i < 40 ? '0' + random.nextInt(10) : 'A' + i % 26);
            }
            out.write(line);
        }
    }

    private static long customersOf(long bytes) {
        return Math.max(10, bytes / SALE / 10);
    }

    private static void sales(long bytes, SplittableRandom random, OutputStream out) throws IOException {
        long customers = customersOf(bytes);
        long written = 0;
        for (long id = 0; written < bytes; id++) {
            byte[] line = ("s" + id + ",customer" + random.nextLong(customers) + "," + random.nextInt(100_000) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
            out.write(line);
            written += line.length;
        }
    }

    private static void customers(long bytes, OutputStream out) throws IOException {
        long customers = customersOf(bytes);
        for (long id = 0; id < customers; id++) {
            out.write(("customer" + id + ",region" + id * 31 % 97 + ",name of " + id + "\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// About ten links from each page; some pages are linked to far more often than others.
    private static void links(long bytes, SplittableRandom random, OutputStream out) throws IOException {
        int pages = (int) Math.max(10, bytes / 160);
        long written = 0;
        while (written < bytes) {
            double r = random.nextDouble();
            byte[] line = ("p" + random.nextInt(pages) + " p" + (int) (r * r * pages) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
            out.write(line);
            written += line.length;
        }
    }
}
