package io.firesteel.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;

/// Groups points around K centres: `run-example KMeans FILE K CONVERGENCE`. A line of the file is a point: numbers with
/// blanks between them.
public final class KMeans {

    private KMeans() {
    }

    public static void main(String[] args) {
        if (args.length < 3) {
            System.err.println("Usage: KMeans <file> <k> <convergence distance>");
            System.exit(1);
        }
        int k = Integer.parseInt(args[1]);
        double convergence = Double.parseDouble(args[2]);
        FiresteelConf conf = new FiresteelConf().setAppName("KMeans");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            Rdd<double[]> points = context.textFile(args[0]).filter(line -> !line.isBlank()).map(KMeans::parse).cache();
            double[][] centres = points.takeSample(false, k, 42L).toArray(double[][]::new);
            double moved = Double.MAX_VALUE;
            while (moved > convergence) {
                Broadcast<double[][]> now = context.broadcast(centres);
                Map<Integer, Pair<double[], Long>> sums = points
                        .mapToPair(p -> Pair.of(nearest(p, now.value()), Pair.of(p, 1L)))
                        .reduceByKey((a, b) -> Pair.of(plus(a._1(), b._1()), a._2() + b._2()))
                        .collectAsMap();
                double[][] next = centres.clone();
                sums.forEach((i, sum) -> next[i] = Arrays.stream(sum._1()).map(x -> x / sum._2()).toArray());
                moved = 0;
                for (int i = 0; i < next.length; i++) {
                    moved += distance(centres[i], next[i]);
                }
                centres = next;
                now.unpersist();
            }
            System.out.println("Final centers:");
            List.of(centres).forEach(centre -> System.out.println(Arrays.toString(centre)));
        }
    }

    private static double[] parse(String line) {
        return Arrays.stream(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    }

    private static int nearest(double[] point, double[][] centres) {
        int best = 0;
        for (int i = 1; i < centres.length; i++) {
            best = distance(point, centres[i]) < distance(point, centres[best]) ? i : best;
        }
        return best;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
