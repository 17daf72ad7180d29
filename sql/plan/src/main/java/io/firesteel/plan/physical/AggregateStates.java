package io.firesteel.plan.physical;

import java.util.Collections;
import java.util.List;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// The state columns by which the halves of a two-phase aggregation talk; the planner needs their types for the exchange
/// between them.
public final class AggregateStates {

    private AggregateStates() {
    }

    /// The state columns of one aggregate, in order.
    public static List<DataType> types(BoundAggregate call) {
        DataType argument = call.arguments().isEmpty() ? SimpleType.LONG : call.arguments().getFirst().type();
        return switch (call.function()) {
            case "count", "count_if", "regr_count" -> List.of(SimpleType.LONG);
            case "sum", "try_sum" -> List.of(sumType(argument), SimpleType.LONG);
            case "avg", "mean", "try_avg" -> List.of(
                    argument instanceof DecimalType ? sumType(argument) : SimpleType.DOUBLE, SimpleType.LONG);
            case "first", "last", "first_value", "last_value", "any_value" -> List.of(argument, SimpleType.BOOLEAN);
            case "stddev", "stddev_samp", "stddev_pop", "std", "variance", "var_samp", "var_pop" -> List.of(
                    SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE);
            case "skewness", "kurtosis" -> Collections.nCopies(5, SimpleType.DOUBLE);
            case "approx_count_distinct" -> List.of(SimpleType.BINARY);
            case String s when s.equals("corr") || s.startsWith("covar_") || s.startsWith("regr_") ->
                Collections.nCopies(6, SimpleType.DOUBLE);
            case "collect_list", "array_agg", "collect_set" -> List
                    .of(new ArrayType(argument, false));
            default -> List.of(call.type());
        };
    }

    /// The type in which values of `argument` are summed: long, double, a day-time interval, or a decimal ten digits wider.
    public static DataType sumType(DataType argument) {
        return switch (argument) {
            case DecimalType d -> DecimalType.bounded(d.precision() + 10, d.scale());
            case SimpleType.FLOAT, SimpleType.DOUBLE -> SimpleType.DOUBLE;
            case SimpleType s when s.isIntegral() -> SimpleType.LONG;
            case YearMonthIntervalType months -> SimpleType.LONG;
            default -> argument;
        };
    }
}
