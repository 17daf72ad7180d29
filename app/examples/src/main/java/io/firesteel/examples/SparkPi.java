package io.firesteel.examples;

import java.util.SplittableRandom;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// Estimates pi by throwing darts at a square: `run-example SparkPi [SLICES]`.
public final class SparkPi {
    private static final long DARTS_PER_SLICE = 100_000L;

    private SparkPi() {
    }

    public static void main(String[] args) {
        int slices = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        FiresteelConf conf = new FiresteelConf().setAppName("Spark Pi");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            long darts = DARTS_PER_SLICE * slices;
            long inside = context.range(0, slices, 1, slices).map(SparkPi::dartsInside).reduce(Long::sum);
            System.out.println("Pi is roughly " + 4.0 * inside / darts);
        }
    }

    private static long dartsInside(long slice) {
        SplittableRandom random = new SplittableRandom(slice);
        long inside = 0;
        for (long i = 0; i < DARTS_PER_SLICE; i++) {
            double x = random.nextDouble() * 2 - 1;
            double y = random.nextDouble() * 2 - 1;
            inside += x * x + y * y <= 1 ? 1 : 0;
        }
        return inside;
    }
}
