package chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.api.accumulator.LongAccumulator;

/// The drivers that figures are taken of: empty tasks, a load that never ends, one that rises and falls.
public final class Figures {
    private Figures() {
    }

    public static void main(String[] args) throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf().setAppName(args[0]))) {
            switch (args[0]) {
                case "tasks" -> tasks(sc, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
                case "busy" -> busy(sc, Integer.parseInt(args[1]));
                case "elastic" -> elastic(sc, Integer.parseInt(args[1]));
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static void tasks(FiresteelContext sc, int executors, int tasks, int jobs) throws InterruptedException {
        while (sc.getExecutorIds().size() < executors) {
            Thread.sleep(20);
        }
        Rdd<Integer> nothing = sc.parallelize(new ArrayList<>(List.of(1)), tasks);
        System.out.println("READY");
        for (int i = 0; i < jobs; i++) {
            long began = System.nanoTime();
            nothing.foreachPartition(elements -> {
            });
            System.out.printf("RATE %.0f%n", tasks * 1e9 / (System.nanoTime() - began));
        }
    }

    /// Twenty tasks a second for each core that is given, whatever the machine is.
    private static void busy(FiresteelContext sc, int width) {
        Rdd<Integer> some = sc.parallelize(IntStream.range(0, width).boxed().toList(), width);
        System.out.println("READY");
        long ran = 0;
        while (true) {
            ran += some.mapPartitions(all -> {
                Thread.sleep(50);
                return all;
            }).count();
            System.out.println("RAN " + ran);
        }
    }

    private static void elastic(FiresteelContext sc, int times) throws InterruptedException {
        LongAccumulator touched = sc.longAccumulator("touched");
        PairRdd<Integer, Integer> sums = sc.parallelize(IntStream.range(0, 1200).boxed().toList(), 12).mapToPair(n -> {
            touched.add(1);
            return Pair.of(n % 100, n);
        }).reduceByKey(Integer::sum, 6);
        System.out.println("READY");
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Thread watch = new Thread(() -> {
                while (sc.getExecutorIds().isEmpty()) {
                    pause();
                }
                System.out.printf("ACQUIRED %.3f%n", (System.nanoTime() - start) / 1e9);
            });
            watch.start();
            long sum = sums.map(pair -> (long) pair._2()).reduce(Long::sum);
            watch.join();
            long idle = System.nanoTime();
            while (!sc.getExecutorIds().isEmpty()) {
                pause();
            }
            System.out.printf("ALONE %.3f SUM %d TOUCHED %d%n", (System.nanoTime() - idle) / 1e9, sum, touched.value());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
