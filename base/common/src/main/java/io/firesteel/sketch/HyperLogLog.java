package io.firesteel.sketch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the registers of a HyperLogLog say, corrected by the measured biases of Heule, Nunkesser and Hall ("HyperLogLog in
/// Practice"), so that the answers are Spark's to the last digit: its datasets and its SQL differ in when they count the
/// registers that are still empty instead. The number of registers is a power of two, 16 at least.
public final class HyperLogLog {
    private static final int LOWEST = 4;
    private static final int HIGHEST = 18;
    private static final int NEIGHBOURS = 6;
    /// Up to here the empty registers tell more, by precision.
    private static final double[] THRESHOLDS = {10, 20, 40, 80, 220, 400, 900, 1800, 3100, 6500, 11500, 20000, 50000,
        120000, 350000};

    private HyperLogLog() {
    }

    /// The register that a hash belongs to: its highest bits.
    public static int register(long hash, int precision) {
        return (int) (hash >>> Long.SIZE - precision);
    }

    /// The position of the first one bit behind the register's number, from 1.
    public static byte rank(long hash, int precision) {
        return (byte) (Long.numberOfLeadingZeros(hash << precision | 1L << precision - 1) + 1);
    }

    /// As `RDD.countApproxDistinct` of Spark reads them.
    public static long ofElements(byte[] registers) {
        int precision = precision(registers);
        Raw raw = Raw.of(registers, precision);
        double corrected = raw.estimate <= 5.0 * registers.length ? raw.corrected() : raw.estimate;
        double linear = raw.empty > 0 ? raw.linear() : corrected;
        boolean few = precision <= HIGHEST
                ? linear < THRESHOLDS[precision - LOWEST]
                : raw.estimate <= 5.0 * registers.length;
        return Math.round(few ? linear : corrected);
    }

    /// As `approx_count_distinct` of Spark's SQL reads them.
    public static long ofColumn(byte[] registers) {
        int precision = precision(registers);
        Raw raw = Raw.of(registers, precision);
        double corrected = raw.estimate < 5.0 * registers.length ? raw.corrected() : raw.estimate;
        if (raw.empty > 0) {
            double linear = raw.linear();
            if (precision <= HIGHEST && linear <= THRESHOLDS[precision - LOWEST]
                    || raw.estimate <= 2.5 * registers.length) {
                return Math.round(linear);
            }
        }
        return Math.round(corrected);
    }

    private static int precision(byte[] registers) {
        int precision = Integer.numberOfTrailingZeros(registers.length);
        if (precision < LOWEST || Integer.bitCount(registers.length) != 1) {
            throw new IllegalArgumentException(registers.length + " registers: not a power of two from 16");
        }
        return precision;
    }

    private record Raw(double estimate, int empty, int registers, int precision) {
        static Raw of(byte[] registers, int precision) {
            double sum = 0;
            int empty = 0;
            for (byte rank : registers) {
                sum += Math.scalb(1.0, -rank);
                empty += rank == 0 ? 1 : 0;
            }
            double m = registers.length;
            double alpha = switch (precision) {
                case 4 -> 0.673;
                case 5 -> 0.697;
                case 6 -> 0.709;
                default -> 0.7213 / (1 + 1.079 / m);
            };
            return new Raw(alpha * m * m / sum, empty, registers.length, precision);
        }

        double linear() {
            return registers * Math.log((double) registers / empty);
        }

        double corrected() {
            return precision > HIGHEST ? estimate : estimate - Biases.near(estimate, Biases.TABLE[precision - LOWEST]);
        }
    }

    /// The table, read when an estimate first needs it.
    private static final class Biases {
        static final double[][] TABLE = read();

        /// The mean bias of the six measured estimates next to this one. They stand in ascending order.
        static double near(double estimate, double[] pairs) {
            int n = pairs.length / 2;
            int from = 0;
            while (from + NEIGHBOURS < n
                    && Math.abs(pairs[2 * (from + NEIGHBOURS)] - estimate) < Math.abs(pairs[2 * from] - estimate)) {
                from++;
            }
            double sum = 0;
            for (int i = from; i < from + NEIGHBOURS; i++) {
                sum += pairs[2 * i + 1];
            }
            return sum / NEIGHBOURS;
        }

        private static double[][] read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    HyperLogLog.class.getResourceAsStream("bias.txt"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
                        .toArray(double[][]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
