package io.firesteel.operators.aggregate;

import java.util.List;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// Makes the accumulator of an aggregate call.
public final class AccumulatorFactory {

    private AccumulatorFactory() {
    }

    /// Whether an aggregate can be computed; the planner asks before it plans.
    public static boolean supports(String function) {
        return switch (function) {
            case "count", "count_if", "sum", "try_sum", "avg", "mean", "try_avg", "min", "max", "bool_and", "every",
                    "bool_or",
                    "any", "some", "first", "first_value", "any_value", "last", "last_value", "stddev", "stddev_samp",
                    "std",
                    "stddev_pop", "variance", "var_samp", "var_pop", "collect_list", "array_agg", "collect_set",
                    "bit_and", "bit_or", "bit_xor", "skewness", "kurtosis", "corr", "covar_pop", "covar_samp",
                    "approx_count_distinct" ->
                true;
            default -> function.startsWith("regr_");
        };
    }

    /// Whether the function gives one of its values by position; a second argument says whether nulls count.
    public static boolean valued(String function) {
        return switch (function) {
            case "first", "first_value", "any_value", "last", "last_value" -> true;
            default -> false;
        };
    }

    static Accumulator create(BoundAggregate call) {
        Accumulator plain = plain(call);
        boolean distinct = call.distinct() && !call.function().equals("min") && !call.function().equals("max");
        return distinct
                ? new DistinctAccumulator(plain, call.arguments().stream().map(BoundExpression::type).toList())
                : plain;
    }

    private static Accumulator plain(BoundAggregate call) {
        DataType argument = call.arguments().isEmpty() ? SimpleType.NULL : call.arguments().getFirst().type();
        boolean ignoreNulls = call.arguments().size() > 1
                && call.arguments().get(1) instanceof io.firesteel.plan.bound.BoundLiteral l
                && Boolean.TRUE.equals(l.value());
        return switch (call.function()) {
            case "count" -> new CountAccumulator(false);
            case "count_if" -> new CountAccumulator(true);
            case "sum", "try_sum", "avg", "mean", "try_avg" -> sum(call, argument);
            case "min", "bool_and", "every" -> new ValueAccumulator(argument, ValueAccumulator.Choice.MIN, true);
            case "max", "bool_or", "any", "some" -> new ValueAccumulator(argument, ValueAccumulator.Choice.MAX, true);
            case "first", "first_value", "any_value" -> new ValueAccumulator(argument, ValueAccumulator.Choice.FIRST,
                    ignoreNulls);
            case "last", "last_value" -> new ValueAccumulator(argument, ValueAccumulator.Choice.LAST, ignoreNulls);
            case "stddev", "stddev_samp", "std" -> new MomentAccumulator(true, true);
            case "stddev_pop" -> new MomentAccumulator(false, true);
            case "variance", "var_samp" -> new MomentAccumulator(true, false);
            case "var_pop" -> new MomentAccumulator(false, false);
            case "collect_list", "array_agg" -> new CollectAccumulator(((ArrayType) call.type()).elementType(), false);
            case "bit_and", "bit_or", "bit_xor" -> new BitAccumulator(call.function());
            case "skewness", "kurtosis" -> new HighMomentAccumulator(call.function().equals("skewness"));
            case "corr", "covar_pop", "covar_samp", "regr_slope", "regr_intercept", "regr_r2", "regr_avgx", "regr_avgy",
                    "regr_sxx", "regr_syy", "regr_sxy" ->
                new PairMomentAccumulator(call.function());
            case "approx_count_distinct" -> new SketchAccumulator((Double) ((io.firesteel.plan.bound.BoundLiteral) call
                    .arguments()
                    .get(1)).value());
            case "collect_set" -> new CollectAccumulator(((ArrayType) call.type()).elementType(), true);
            default -> throw OperatorErrors.unsupported("the aggregate function " + call.function());
        };
    }

    private static Accumulator sum(BoundAggregate call, DataType argument) {
        boolean average = !call.function().endsWith("sum");
        EvalMode mode = call.function().startsWith("try_") ? EvalMode.TRY : call.mode();
        DataType sumType = AggregateStates.sumType(argument);
        if (argument instanceof DecimalType d) {
            return new SumAccumulator(sumType, call.type(), average, mode, d.scale());
        }
        return average || sumType == SimpleType.DOUBLE
                ? new FloatingSumAccumulator(average)
                : new SumAccumulator(sumType, call.type(), false, mode, 0);
    }

    /// Decimal sums and averages of the same values share their states.
    static Accumulator shared(List<BoundAggregate> earlier, List<Accumulator> made, BoundAggregate call) {
        for (int i = 0; i < earlier.size(); i++) {
            BoundAggregate e = earlier.get(i);
            boolean same = e.arguments().equals(call.arguments()) && e.distinct() == call.distinct()
                    && e.mode() == call.mode()
                    && java.util.Objects.equals(e.filter(), call.filter());
            boolean sums = (e.function().equals("sum") || e.function().equals("avg"))
                    && (call.function().equals("sum") || call.function().equals("avg"));
            // Averages of anything else travel as doubles, sums of integers as longs.
            if (same && sums && (e.function().equals(call.function())
                    || call.arguments().getFirst().type() instanceof DecimalType)
                    && made.get(i) instanceof SumAccumulator s) {
                return s.view(call.type(), call.function().equals("avg"));
            }
        }
        return null;
    }
}
