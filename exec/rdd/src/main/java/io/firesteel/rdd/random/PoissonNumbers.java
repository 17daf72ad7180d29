package io.firesteel.rdd.random;

import java.util.random.RandomGenerator;

/// Poisson-distributed numbers: products of uniform ones for small means (Knuth), sums of smaller means for large ones.
public final class PoissonNumbers {
    private static final double STEP = 16;

    private PoissonNumbers() {
    }

    public static int draw(double mean, RandomGenerator random) {
        int total = 0;
        double rest = mean;
        while (rest > STEP) {
            total += small(STEP, random);
            rest -= STEP;
        }
        return total + small(rest, random);
    }

    private static int small(double mean, RandomGenerator random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
