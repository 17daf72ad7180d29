package io.firesteel.operators.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DecimalType;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

import static org.assertj.core.api.Assertions.assertThat;

/// Sums and averages of decimals at the borders of 64 bits and of precisions, against big decimals.
class SumAccumulatorTest {
    private static final List<Long> EDGES = List.of(0L, 1L, -1L, 5L, -5L, 49_999L, 50_000L, -50_000L,
            999_999_999_999_999_999L,
            -999_999_999_999_999_999L, 922_337_203_685_477L, 922_337_203_685_478L, -922_337_203_685_478L,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    @Test
    void pairsOfEdgesSumAndAverageAsBigDecimalsDo() {
        for (int precision : new int[]{5, 18, 19, 38}) {
            for (long a : EDGES) {
                for (long b : EDGES) {
                    assertThat(result(List.of(a, b, 7L), precision, false)).as("sum of %s, %s at %s", a, b, precision)
                            .isEqualTo(expected(List.of(a, b, 7L), precision, false));
                    assertThat(result(List.of(a, b, 7L), precision, true)).as("avg of %s, %s at %s", a, b, precision)
                            .isEqualTo(expected(List.of(a, b, 7L), precision, true));
                }
            }
        }
    }

    private static BigDecimal expected(List<Long> values, int precision, boolean average) {
        BigInteger sum = values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal d = new BigDecimal(sum, 2);
        if (average) {
            d = d.divide(BigDecimal.valueOf(values.size()), 4, RoundingMode.HALF_UP);
        }
        return d.unscaledValue().abs().compareTo(BigInteger.TEN.pow(precision)) < 0 ? d : null;
    }

    private static Object result(List<Long> values, int precision, boolean average) {
        DecimalType type = new DecimalType(precision, average ? 4 : 2);
        SumAccumulator sums = new SumAccumulator(new DecimalType(38, 2), type, average, EvalMode.TRY, 2);
        sums.reserve(1);
        LongVector in = (LongVector) Vector.create(new DecimalType(18, 2), values.size());
        for (int i = 0; i < values.size(); i++) {
            in.values()[i] = values.get(i);
        }
        sums.update(new int[values.size()], new Vector[]{in}, null, values.size());
        Vector out = Vector.create(type, 1);
        sums.results(0, 1, out);
        return out.get(0);
    }
}
