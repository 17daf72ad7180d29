package io.firesteel.rdd.random;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

import io.firesteel.sketch.HyperLogLog;
import io.firesteel.sketch.MurmurHash64;

/// Counts distinct elements in a fixed space, with Spark's answer: HyperLogLog registers over MurmurHash64A of an element's
/// text. Mergeable; belongs to one thread.
public final class DistinctSketch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MIN_PRECISION = 4;
    private static final int MAX_PRECISION = 24;
    private static final int SEED = 0xe17a1465;

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
        int register = HyperLogLog.register(hash, precision);
        byte rank = HyperLogLog.rank(hash, precision);
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
        return HyperLogLog.ofElements(registers);
    }

    private static long hash(Object element) {
        return switch (element) {
            case null -> 0;
            case byte[] bytes -> MurmurHash64.of(bytes, SEED);
            default -> MurmurHash64.of(element.toString().getBytes(StandardCharsets.UTF_8), SEED);
        };
    }
}
