package io.firesteel.checks.rdd.programs;

import java.util.Arrays;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

/// Numbers.
public final class Numbers {
    private Numbers() {
    }

    private static DoubleRdd numbers(FiresteelContext sc) {
        return sc.parallelizeDoubles(Data.doubles(50), 3);
    }

    public static Object sum(FiresteelContext sc) {
        return numbers(sc).sum();
    }

    public static Object meanAndVariance(FiresteelContext sc) {
        return numbers(sc).mean() + " " + numbers(sc).variance() + " " + numbers(sc).sampleVariance();
    }

    public static Object deviations(FiresteelContext sc) {
        return numbers(sc).stdev() + " " + numbers(sc).sampleStdev() + " " + numbers(sc).popStdev() + " "
                + numbers(sc).popVariance();
    }

    public static Object extremes(FiresteelContext sc) {
        return numbers(sc).min() + " " + numbers(sc).max();
    }

    public static Object stats(FiresteelContext sc) {
        return numbers(sc).stats().toString();
    }

    public static Object histogram(FiresteelContext sc) {
        Pair<double[], long[]> h = numbers(sc).histogram(5);
        return Arrays.toString(h._1()) + " " + Arrays.toString(h._2());
    }

    public static Object histogramOfOneValue(FiresteelContext sc) {
        Pair<double[], long[]> h = sc.parallelizeDoubles(Arrays.asList(2.0, 2.0), 2).histogram(3);
        return Arrays.toString(h._1()) + " " + Arrays.toString(h._2());
    }

    public static Object histogramWithEnds(FiresteelContext sc) {
        return Arrays.toString(numbers(sc).histogram(new double[]{-2, 0, 0.5, 3, 5}));
    }

    public static Object histogramOfNothing(FiresteelContext sc) {
        try {
            return numbers(sc).filter(x -> false).histogram(3)._1();
        } catch (UnsupportedOperationException e) {
            return e.getMessage();
        }
    }

    public static Object sumApprox(FiresteelContext sc) {
        return numbers(sc).sumApprox(60_000).getFinalValue().mean();
    }

    public static Object meanApprox(FiresteelContext sc) {
        return numbers(sc).meanApprox(60_000).getFinalValue().mean();
    }

    public static Object filtered(FiresteelContext sc) {
        return numbers(sc).filter(x -> x > 0).map(x -> x * 2).take(4);
    }

    public static Object distinctAndUnion(FiresteelContext sc) {
        return numbers(sc).union(numbers(sc)).distinct().count();
    }
}
