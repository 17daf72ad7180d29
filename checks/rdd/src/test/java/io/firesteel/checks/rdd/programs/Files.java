package io.firesteel.checks.rdd.programs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;
import io.firesteel.api.accumulator.LongAccumulator;

/// Files in, files out.
public final class Files {
    private Files() {
    }

    private static Path folder() throws IOException {
        return java.nio.file.Files.createTempDirectory("rdd-programs");
    }

    private static Path write(Path file, String text) throws IOException {
        java.nio.file.Files.createDirectories(file.getParent());
        return java.nio.file.Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String numbered(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("line ").append(i).append('\n');
        }
        return text.toString();
    }

    private static List<String> parts(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    all.add(name + "=" + new String(java.nio.file.Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return all;
    }

    public static Object textFile(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), numbered(20));
        return sc.textFile(file.toString()).collect();
    }

    public static Object textFileSplits(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), numbered(20));
        return sc.textFile(file.toString(), 5).glom().collect();
    }

    public static Object textFileManySplits(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "a\nbb\n\nccc\n\n\ndddd\ne");
        return sc.textFile(file.toString(), 9).glom().collect();
    }

    public static Object textFileLineEnds(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "a\r\nb\rc\n\r\nd\r\re\n\nf");
        return sc.textFile(file.toString(), 1).collect();
    }

    public static Object textFileLineEndsSplit(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "a\r\nb\rc\n\r\nd\r\re\n\nf\r\ngg\r\nhhh\r\n");
        return sc.textFile(file.toString(), 6).glom().collect();
    }

    public static Object textFileEmpty(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "");
        return sc.textFile(file.toString(), 3).glom().collect();
    }

    public static Object textFileMark(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "\uFEFFa\nb\n");
        return sc.textFile(file.toString()).map(String::length).collect();
    }

    public static Object textFileUtf8(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "grün\n日本語\n😀 ok\n");
        return sc.textFile(file.toString(), 4).collect();
    }

    public static Object textFileInvalidUtf8(FiresteelContext sc) throws IOException {
        Path file = folder().resolve("a.txt");
        java.nio.file.Files.write(file, new byte[]{'a', (byte) 0xff, 'b', '\n', (byte) 0xc3, '\n', (byte) 0xe2,
            (byte) 0x82, 'x', '\n'});
        return sc.textFile(file.toString(), 1).collect();
    }

    public static Object textFileFolder(FiresteelContext sc) throws IOException {
        Path folder = folder();
        write(folder.resolve("b.txt"), "b1\nb2\n");
        write(folder.resolve("a.txt"), "a1\na2\na3\n");
        write(folder.resolve("_hidden"), "no\n");
        write(folder.resolve(".hidden"), "no\n");
        return Data.sorted(sc.textFile(folder.toString()).collect());
    }

    public static Object textFileGlob(FiresteelContext sc) throws IOException {
        Path folder = folder();
        write(folder.resolve("x/a1.txt"), "a1\n");
        write(folder.resolve("x/a2.txt"), "a2\n");
        write(folder.resolve("y/b1.txt"), "b1\n");
        write(folder.resolve("y/c.log"), "c\n");
        List<Object> all = new ArrayList<>();
        for (String glob : Arrays.asList("/*/*.txt", "/x/a?.txt", "/{x,y}/[ab]1*", "/y/*", "/*/{a2,c}.*")) {
            all.add(Data.sorted(sc.textFile(folder + glob).collect()));
        }
        return all;
    }

    public static Object textFileList(FiresteelContext sc) throws IOException {
        Path folder = folder();
        Path a = write(folder.resolve("a.txt"), "a\n");
        Path b = write(folder.resolve("b.txt"), "b\n");
        return Data.sorted(sc.textFile(a + "," + b).collect());
    }

    public static Object textFileMissing(FiresteelContext sc) {
        try {
            return sc.textFile("/does/not/exist").count();
        } catch (Exception e) {
            return "refused";
        }
    }

    public static Object textFileGlobMissing(FiresteelContext sc) throws IOException {
        try {
            return sc.textFile(folder() + "/*.nothing").count();
        } catch (Exception e) {
            return "refused";
        }
    }

    public static Object textFileGzip(FiresteelContext sc) throws IOException {
        Path file = folder().resolve("a.txt.gz");
        java.nio.file.Files.write(file, gzip(numbered(30)));
        Rdd<String> lines = sc.textFile(file.toString(), 4);
        return lines.getNumPartitions() + " " + lines.collect();
    }

    public static Object textFileGzipOfTwo(FiresteelContext sc) throws IOException {
        Path file = folder().resolve("a.txt.gz");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip("one\ntw"));
        both.write(gzip("o\nthree\n"));
        java.nio.file.Files.write(file, both.toByteArray());
        return sc.textFile(file.toString()).collect();
    }

    public static Object textFileGzipTruncated(FiresteelContext sc) throws IOException {
        Path file = folder().resolve("a.txt.gz");
        byte[] whole = gzip(numbered(3000));
        java.nio.file.Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try {
            return sc.textFile(file.toString()).count();
        } catch (Exception e) {
            return "refused";
        }
    }

    public static Object wholeTextFiles(FiresteelContext sc) throws IOException {
        Path folder = folder();
        write(folder.resolve("a.txt"), "a\nb\n");
        write(folder.resolve("b.txt"), "c");
        return Data.sorted(sc.wholeTextFiles(folder.toString())
                .mapToPair(p -> new Pair<>(p._1().substring(p._1().lastIndexOf('/')), p._2()))
                .collect());
    }

    public static Object wholeTextFilesPath(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.txt"), "a\nb\n");
        return sc.wholeTextFiles(file.toString()).keys().collect().get(0).equals("file:" + file);
    }

    public static Object binaryFiles(FiresteelContext sc) throws IOException {
        Path folder = folder();
        write(folder.resolve("a.bin"), "abc");
        write(folder.resolve("b.bin"), "defg");
        return Data.sorted(sc.binaryFiles(folder.toString()).mapValues(s -> s.toArray().length).values().collect());
    }

    public static Object binaryRecords(FiresteelContext sc) throws IOException {
        Path file = write(folder().resolve("a.bin"), "aaabbbccc");
        return sc.binaryRecords(file.toString(), 3).map(b -> new String(b, StandardCharsets.UTF_8)).collect();
    }

    public static Object saveAsTextFile(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelize(Data.numbers(10), 3).saveAsTextFile(out.toString());
        return parts(out);
    }

    public static Object savePairs(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelizePairs(Data.names(), 2).mapValues(n -> n + "ü").saveAsTextFile(out.toString());
        return parts(out);
    }

    public static Object saveEmptyPartitions(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelize(Data.numbers(2), 4).saveAsTextFile(out.toString());
        return parts(out);
    }

    public static Object saveOverOld(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelize(Data.numbers(2), 1).saveAsTextFile(out.toString());
        try {
            sc.parallelize(Data.numbers(3), 1).saveAsTextFile(out.toString());
            return "overwritten";
        } catch (Exception e) {
            return parts(out);
        }
    }

    public static Object saveAndRead(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelize(Data.LINES, 3).saveAsTextFile(out.toString());
        return Data.sorted(sc.textFile(out.toString()).collect());
    }

    public static Object objectFile(FiresteelContext sc) throws IOException {
        Path out = folder().resolve("out");
        sc.parallelize(Data.numbers(45), 3).map(x -> Arrays.asList(x, -x)).saveAsObjectFile(out.toString());
        return Data.sorted(sc.objectFile(out.toString()).collect());
    }

    public static Object checkpoint(FiresteelContext sc) throws IOException {
        sc.setCheckpointDir(folder().toString());
        LongAccumulator computed = Env.longs(sc, "computed");
        Rdd<Integer> rdd = sc.parallelize(Data.numbers(10), 2).map(x -> {
            computed.add(1);
            return x + 1;
        });
        rdd.checkpoint();
        boolean before = rdd.isCheckpointed();
        int sum = rdd.reduce(Integer::sum);
        return before + " " + sum + " " + rdd.isCheckpointed() + " " + rdd.map(x -> x * 2).reduce(Integer::sum);
    }
}
