package io.firesteel.shuffle;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

import io.firesteel.memory.TaskMemory;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.task.MapStatus;

/// Measures exchanges alone: `ShuffleBenchmark KIND MEGABYTES SLOTS [DIR]`, KIND one of count, distinct, sort, sortlong,
/// repartition, group. Prints wall, CPU, spilled and peak figures per round.
public final class ShuffleBenchmark {
    private static final int PARTS = 8;
    private static final Aggregator<Integer, Integer> SUM = new Aggregator<>(v -> v, Integer::sum, Integer::sum);

    private ShuffleBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        String kind = arguments[0];
        long bytes = Long.parseLong(arguments[1]) << 20;
        int slots = Integer.parseInt(arguments[2]);
        Path dir = Files.createTempDirectory(Path.of(arguments.length > 3 ? arguments[3] : "/tmp"), "bench");
        long heap = Runtime.getRuntime().maxMemory();
        long budget = (long) ((heap - (300L << 20)) * 0.6);
        try (ShuffleKit kit = new ShuffleKit(dir, 1, Math.max(budget, heap / 4), Map.of())) {
            for (int round = 0; round < (bytes > 1L << 30 ? 1 : 4); round++) {
                round(kit, kind, bytes, slots, round);
            }
        }
        Files.deleteIfExists(dir);
    }

    private static void round(ShuffleKit kit, String kind, long bytes, int slots, int round) throws Exception {
        ShuffleSpec<?, ?, ?> spec = spec(kind, round);
        int maps = Math.max(PARTS, (int) (bytes >> 26));
        long cpu = cpu();
        long start = System.nanoTime();
        AtomicLong records = new AtomicLong();
        AtomicLong spilled = new AtomicLong();
        ExecutorStorage storage = kit.executors.getFirst();
        MapStatus[] outputs = new MapStatus[maps];
        parallel(slots, maps, i -> {
            try (TestScope scope = kit.scope(0, i)) {
                outputs[i] = storage.shuffle().write(spec, scope, input(kind, i, bytes / maps, records));
                spilled.addAndGet(scope.counters().diskSpilled);
            }
            return null;
        });
        long middle = System.nanoTime();
        AtomicLong out = new AtomicLong();
        AtomicLong peak = new AtomicLong();
        parallel(slots, spec.reducers(), r -> {
            try (TestScope scope = kit.scope(0, r)) {
                Iterator<Kv> pairs = storage.shuffle().read(spec, scope, new ReadPlan.OneToOne().reads(r), outputs);
                long n = 0;
                while (pairs.hasNext()) {
                    pairs.next();
                    n++;
                }
                out.addAndGet(n);
                spilled.addAndGet(scope.counters().diskSpilled);
                TaskMemory memory = scope.memory();
                peak.accumulateAndGet(memory.peak(), Math::max);
            }
            return null;
        });
        long end = System.nanoTime();
        long stored = 0;
        for (MapStatus output : outputs) {
            for (long size : output.sizes()) {
                stored += size;
            }
        }
        storage.shuffle().remove(spec.exchange());
        System.out.printf("%s %d MB: %,d in, %,d out; map %.2f s, reduce %.2f s, cpu %.2f s; %.0f ns/record wall; "
                + "stored %d MB, spilled %d MB, task peak %d MB, rss %d MB%n", kind, bytes >> 20, records.get(),
                out.get(), (middle - start) / 1e9, (end - middle) / 1e9, (cpu() - cpu) / 1e9,
                (double) (end - start) / records.get(), stored >> 20, spilled.get() >> 20, peak.get() >> 20, rss());
    }

    private static ShuffleSpec<?, ?, ?> spec(String kind, int exchange) {
        return switch (kind) {
            case "count", "distinct" -> ShuffleKit.combining(exchange, PARTS, SUM, true);
            case "sort" -> ShuffleKit.<String, Object, Object>sorted(exchange, 64, Comparator.naturalOrder(),
                    k -> k.toString().charAt(0) % 64);
            case "sortlong" -> ShuffleKit.<Long, Object, Object>sorted(exchange, 16, Comparator.naturalOrder(),
                    k -> (int) ((Long) k >>> 60));
            case "repartition" -> ShuffleKit.plain(exchange, 64);
            case "group" -> ShuffleKit.combining(exchange, 32, Aggregator.lists(), false);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Iterator<Kv> input(String kind, int part, long bytes, AtomicLong records) {
        SplittableRandom random = new SplittableRandom(part);
        long count = bytes / switch (kind) {
            case "count", "distinct" -> 8;
            case "sortlong" -> 16;
            default -> 100;
        };
        records.addAndGet(count);
        String[] words = new String[50_000];
        for (int i = 0; i < words.length; i++) {
            words[i] = "word" + i;
        }
        String padding = "x".repeat(60);
        return new Iterator<>() {
            private long left = count;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Kv next() {
                left--;
                return switch (kind) {
                    // New strings, as a splitter makes them.
                    case "count" -> new Kv(new String(words[(int) (Math.pow(random.nextDouble(), 3) * 50_000)]), 1);
                    case "distinct" -> new Kv("key" + random.nextLong(), 1);
                    case "sortlong" -> new Kv(random.nextLong(), left);
                    case "group" -> new Kv((long) random.nextInt(2_000_000), padding + left);
                    default -> new Kv(key(random), padding + left + random.nextLong());
                };
            }
        };
    }

    private static String key(SplittableRandom random) {
        byte[] key = new byte[10];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (' ' + random.nextInt(64));
        }
        return new String(key, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static void parallel(int slots, int tasks, IntFunction<Void> task) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int t = next.getAndIncrement(); t < tasks; t = next.getAndIncrement()) {
                    task.apply(t);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long rss() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("RssAnon")) {
                return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
            }
        }
        return -1;
    }
}
