package io.firesteel.rdd.random;

import java.io.Serializable;

/// Counts distinct elements in a fixed space: HyperLogLog registers, read by Ertl's improved estimator, which needs no
/// bias tables (arXiv 1702.01284). Mergeable; belongs to one thread.
public final class DistinctSketch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MIN_PRECISION = 4;
    private static final int MAX_PRECISION = 24;

    private final int precision;
    private final byte[] registers;

    /// @param precision log2 of the number of registers
    public DistinctSketch(int precision) {
        this.precision = precision;
        this.registers = new byte[1 << precision];
    }

    /// For an expected relative error, by the formula that Spark uses.
    public static DistinctSketch withError(double relativeSd) {
        if (relativeSd <= 0.000017) {
            throw new IllegalArgumentException("requirement failed: accuracy (" + relativeSd
                    + ") must be greater than 0.000017");
        }
        int precision = (int) Math.ceil(2 * Math.log(1.054 / relativeSd) / Math.log(2));
        return new DistinctSketch(Math.clamp(precision, MIN_PRECISION, MAX_PRECISION));
    }

    public DistinctSketch add(Object element) {
        long hash = hash(element);
        int register = (int) (hash >>> 64 - precision);
        byte rank = (byte) (Long.numberOfLeadingZeros(hash << precision | 1L << precision - 1) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
        return this;
    }

    public DistinctSketch merge(DistinctSketch other) {
        for (int i = 0; i < registers.length; i++) {
            registers[i] = (byte) Math.max(registers[i], other.registers[i]);
        }
        return this;
    }

    public long estimate() {
        int q = 64 - precision;
        int[] histogram = new int[q + 2];
        for (byte register : registers) {
            histogram[register]++;
        }
        double m = registers.length;
        double z = m * tau(1 - histogram[q + 1] / m);
        for (int k = q; k >= 1; k--) {
            z = 0.5 * (z + histogram[k]);
        }
        z += m * sigma(histogram[0] / m);
        return Math.round(m * m / (2 * Math.log(2) * z));
    }

    private static double sigma(double start) {
        if (start == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double x = start;
        double y = 1;
        double z = x;
        double before;
        do {
            x *= x;
            before = z;
            z += x * y;
            y += y;
        } while (z != before);
        return z;
    }

    private static double tau(double start) {
        if (start == 0 || start == 1) {
            return 0;
        }
        double x = start;
        double y = 1;
        double z = 1 - x;
        double before;
        do {
            x = Math.sqrt(x);
            before = z;
            y *= 0.5;
            z -= (1 - x) * (1 - x) * y;
        } while (z != before);
        return z / 3;
    }

    private static long hash(Object element) {
        long h = switch (element) {
            case null -> 0x9e3779b97f4a7c15L;
            case Long l -> l;
            case Integer i -> i;
            case String s -> text(s);
            case byte[] bytes -> text(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            default -> element.hashCode() * 0x9e3779b97f4a7c15L;
        };
        return mix(mix(h) + 0x632be59bd9b4e019L);
    }

    private static long text(String s) {
        long h = s.length();
        for (int i = 0; i < s.length(); i++) {
            h = (h ^ s.charAt(i)) * 0x100000001b3L;
            h ^= h >>> 29;
        }
        return h;
    }

    private static long mix(long value) {
        long h = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
