package io.firesteel.rdd.random;

import java.io.Serializable;
import java.util.Random;

import io.firesteel.random.XorShift;

/// How often each element goes into a sample. Made anew for each partition from its seed.
public sealed interface Sampler extends Serializable {

    /// Begins a partition.
    Draw start(long seed);

    /// How often the next element is taken.
    @FunctionalInterface
    interface Draw {
        int next();
    }

    /// Each element at most once, with probability `fraction`.
    record Bernoulli(double fraction) implements Sampler {
        private static final double MAX_GAP_FRACTION = 0.4;

        public Bernoulli {
            require(fraction >= -EPSILON && fraction <= 1 + EPSILON,
                    "Sampling fraction (" + fraction + ") must be on interval [0, 1]");
        }

        @Override
        public Draw start(long seed) {
            if (fraction <= 0) {
                return () -> 0;
            }
            if (fraction >= 1) {
                return () -> 1;
            }
            Random random = new XorShift(seed);
            if (fraction > MAX_GAP_FRACTION) {
                return () -> random.nextDouble() <= fraction ? 1 : 0;
            }
            double lnq = Math.log1p(-fraction);
            return new Gaps(() -> (int) (Math.log(Math.max(random.nextDouble(), RNG_EPSILON)) / lnq), () -> 1);
        }
    }

    /// Those whose number falls between two bounds: one part of a random split.
    record Cell(double low, double high) implements Sampler {
        @Override
        public Draw start(long seed) {
            Random random = new XorShift(seed);
            return () -> {
                double x = random.nextDouble();
                return x >= low && x < high ? 1 : 0;
            };
        }
    }

    /// Each element `fraction` times on average.
    record Poisson(double fraction) implements Sampler {
        private static final double MAX_GAP_FRACTION = 0.4;

        public Poisson {
            require(fraction >= -EPSILON, "Sampling fraction (" + fraction + ") must be >= 0");
        }

        @Override
        public Draw start(long seed) {
            if (fraction <= 0) {
                return () -> 0;
            }
            Random random = new XorShift(seed);
            if (fraction > MAX_GAP_FRACTION) {
                return () -> PoissonNumbers.draw(fraction, random);
            }
            double q = Math.exp(-fraction);
            return new Gaps(() -> (int) (Math.log(Math.max(random.nextDouble(), RNG_EPSILON)) / -fraction), () -> {
                double p = q + (1 - q) * random.nextDouble();
                int times = 1;
                p *= random.nextDouble();
                while (p > q) {
                    times++;
                    p *= random.nextDouble();
                }
                return times;
            });
        }
    }

    double EPSILON = 1e-6;
    double RNG_EPSILON = 5e-11;

    private static void require(boolean legal, String what) {
        if (!legal) {
            throw new IllegalArgumentException("requirement failed: " + what);
        }
    }

    /// Draws how many elements to pass over rather than whether to take each.
    final class Gaps implements Draw {
        private final Draw gap;
        private final Draw times;
        private int left;

        private Gaps(Draw gap, Draw times) {
            this.gap = gap;
            this.times = times;
            left = gap.next();
        }

        @Override
        public int next() {
            if (left > 0) {
                left--;
                return 0;
            }
            int taken = times.next();
            left = gap.next();
            return taken;
        }
    }
}
