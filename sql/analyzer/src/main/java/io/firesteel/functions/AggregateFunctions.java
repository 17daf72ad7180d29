package io.firesteel.functions;

import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;

/// Aggregate functions, with Spark's result types.
final class AggregateFunctions {

    private AggregateFunctions() {
    }

    static void register(FunctionList list) {
        list.add("count", Kind.AGGREGATE, 0, FunctionDefinition.ANY, AggregateFunctions::count);
        list.add("sum", Kind.AGGREGATE, 1, 1, c -> sum(c, c.session().mode()));
        list.add("try_sum", Kind.AGGREGATE, 1, 1, c -> sum(c, EvalMode.TRY));
        list.add("avg", Kind.AGGREGATE, 1, 1, c -> average(c, c.session().mode()));
        list.alias("mean", "avg");
        list.add("try_avg", Kind.AGGREGATE, 1, 1, c -> average(c, EvalMode.TRY));
        for (String name : List.of("min", "max")) {
            list.add(name, Kind.AGGREGATE, 1, 1, c -> {
                ordered(c, 0);
                // DISTINCT changes neither.
                return new AggregateCall(name, c.arguments(), false, c.filter(), c.argument(0).type(), true,
                        c.session().mode());
            });
        }
        choosing(list);
        statistics(list);
        collecting(list);
        truth(list);
    }

    static AggregateCall aggregate(String name, Call call, List<Expression> arguments, DataType type,
            boolean nullable) {
        return new AggregateCall(name, arguments, call.distinct(), call.filter(), type, nullable,
                call.session().mode());
    }

    private static void ordered(Call call, int i) {
        DataType type = call.argument(i).type();
        if (type instanceof MapType || type == SimpleType.CALENDAR_INTERVAL) {
            throw new FiresteelException(FunctionErrors.ORDERING,
                    Map.of("sqlExpr", call.name(),
                            "functionName", call.name(), "dataType", "\"" + type.sql() + "\""));
        }
    }

    /// `count(*)` and `count(1)` count rows; several columns count the rows where none is null.
    private static Expression count(Call call) {
        if (call.count() == 0) {
            throw FunctionErrors.count("count", "> 0", 0);
        }
        List<Expression> arguments = call.arguments();
        if (!call.distinct()) {
            arguments = arguments.stream().filter(Expression::nullable).toList();
            if (arguments.size() > 1) {
                Expression all = arguments.stream()
                        .map(ConditionalFunctions::notNull)
                        .reduce((a, b) -> FunctionList.of("and",
                                List.of(a, b), SimpleType.BOOLEAN, false, EvalMode.ANSI))
                        .orElseThrow();
                arguments = List
                        .of(new CaseWhen(List.of(all), List.of(Shapes.integer(1)), null, SimpleType.INTEGER, true));
            }
        }
        return aggregate("count", call, arguments, SimpleType.LONG, false);
    }

    private static Expression sum(Call call, EvalMode mode) {
        Expression argument = number(call);
        DataType type = switch (argument.type()) {
            case DecimalType d -> DecimalType.bounded(d.precision() + 10, d.scale());
            case DataType t when t.isIntegral() -> SimpleType.LONG;
            case DataType t when ArithmeticFunctions.interval(t) -> t;
            default -> SimpleType.DOUBLE;
        };
        return new AggregateCall("sum", List.of(argument), call.distinct(), call.filter(), type, true, mode);
    }

    private static Expression average(Call call, EvalMode mode) {
        Expression argument = number(call);
        if (ArithmeticFunctions.interval(argument.type())) {
            Expression count = new AggregateCall("count", List.of(argument), call.distinct(), call.filter(),
                    SimpleType.LONG, false, mode);
            return TimeArithmetic.bind("/", new Call(call.name(), List.of(sum(call, mode), count), false, null,
                    call.session()), mode);
        }
        DataType type = argument.type() instanceof DecimalType d
                ? DecimalType.bounded(d.precision() + 4, d.scale() + 4)
                : SimpleType.DOUBLE;
        return new AggregateCall("avg", List.of(argument), call.distinct(), call.filter(), type, true, mode);
    }

    private static Expression number(Call call) {
        Expression argument = call.argument(0);
        return ArithmeticFunctions.interval(argument.type())
                ? argument
                : FunctionList.coerced(call, Arg.NUMERIC).getFirst();
    }

    private static void choosing(FunctionList list) {
        for (String name : List.of("first", "last", "any_value")) {
            list.add(name, Kind.AGGREGATE, 1, 2, c -> {
                Expression ignore = c.count() == 2
                        ? FunctionList.coerced(c, Arg.ANY, Arg.BOOLEAN).get(1)
                        : Literal.FALSE;
                String canonical = name.equals("last") ? "last" : "first";
                return aggregate(canonical, c, List.of(c.argument(0), ignore), c.argument(0).type(), true);
            });
        }
        list.alias("first_value", "first");
        list.alias("last_value", "last");
    }

    private static void statistics(FunctionList list) {
        for (String name : List.of("stddev_samp", "stddev_pop", "var_samp", "var_pop", "skewness", "kurtosis")) {
            list.add(name, Kind.AGGREGATE, 1, 1, c -> aggregate(name, c, FunctionList.coerced(c, Arg.DOUBLE),
                    SimpleType.DOUBLE, true));
        }
        list.alias("stddev", "stddev_samp");
        list.alias("std", "stddev_samp");
        list.alias("variance", "var_samp");
        for (String name : List.of("corr", "covar_pop", "covar_samp", "regr_slope", "regr_intercept", "regr_r2",
                "regr_avgx", "regr_avgy", "regr_sxx", "regr_syy", "regr_sxy")) {
            list.add(name, Kind.AGGREGATE, 2, 2, c -> aggregate(name, c, FunctionList.coerced(c, Arg.DOUBLE),
                    SimpleType.DOUBLE, true));
        }
        list.add("regr_count", Kind.AGGREGATE, 2, 2, c -> {
            List<Expression> a = FunctionList.coerced(c, Arg.DOUBLE);
            Expression both = FunctionList.of("and",
                    List.of(ConditionalFunctions.notNull(a.get(0)), ConditionalFunctions
                            .notNull(a.get(1))),
                    SimpleType.BOOLEAN, false, EvalMode.ANSI);
            return aggregate("count", c, List.of(new CaseWhen(List.of(both), List.of(Shapes.integer(1)), null,
                    SimpleType.INTEGER, true)), SimpleType.LONG, false);
        });
    }

    private static void collecting(FunctionList list) {
        for (String name : List.of("collect_list", "collect_set")) {
            list.add(name, Kind.AGGREGATE, 1, 1,
                    c -> aggregate(name, c, c.arguments(), new ArrayType(c.argument(0).type(),
                            false), false));
        }
        list.alias("array_agg", "collect_list");
        list.add("grouping", Kind.AGGREGATE, 1, 1,
                c -> aggregate("grouping", c, c.arguments(), SimpleType.BYTE, false));
        list.add("grouping_id", Kind.AGGREGATE, 0, FunctionDefinition.ANY,
                c -> aggregate("grouping_id", c, c.arguments(),
                        SimpleType.LONG, false));
    }

    private static void truth(FunctionList list) {
        list.add("bool_and", Kind.AGGREGATE, 1, 1, c -> aggregate("min", c, FunctionList.coerced(c, Arg.BOOLEAN),
                SimpleType.BOOLEAN, true));
        list.alias("every", "bool_and");
        list.add("bool_or", Kind.AGGREGATE, 1, 1, c -> aggregate("max", c, FunctionList.coerced(c, Arg.BOOLEAN),
                SimpleType.BOOLEAN, true));
        list.alias("some", "bool_or");
        list.alias("any", "bool_or");
        list.add("count_if", Kind.AGGREGATE, 1, 1, c -> {
            Expression condition = FunctionList.coerced(c, Arg.BOOLEAN).getFirst();
            Expression one = new CaseWhen(List.of(condition), List.of(Shapes.integer(1)), null, SimpleType.INTEGER,
                    true);
            return aggregate("count", c, List.of(one), SimpleType.LONG, false);
        });
        for (String name : List.of("bit_and", "bit_or", "bit_xor")) {
            list.add(name, Kind.AGGREGATE, 1, 1, c -> {
                Expression a = FunctionList.coerced(c, Arg.INTEGRAL).getFirst();
                return aggregate(name, c, List.of(a), a.type(), true);
            });
        }
    }
}
