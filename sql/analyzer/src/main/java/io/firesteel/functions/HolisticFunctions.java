package io.firesteel.functions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Aggregates that have to see all values of a group: they collect them and finish with a scalar function (`$percentile`,
/// `$mode` …) over the list. `max_by` and `min_by` are the greatest and least pairs.
final class HolisticFunctions {

    private HolisticFunctions() {
    }

    static void register(FunctionList list) {
        percentiles(list);
        for (String name : List.of("min_by", "max_by")) {
            list.add(name, Kind.AGGREGATE, 2, 3,
                    c -> c.count() == 3 ? several(name, c) : by(name.substring(0, 3), c));
        }
        list.add("mode", Kind.AGGREGATE, 1, 2, c -> {
            Expression x = c.argument(0);
            return finish("$mode", c, x, x.type(), List.of());
        });
        list.add("listagg", Kind.AGGREGATE, 1, 4, HolisticFunctions::listagg);
        list.alias("string_agg", "listagg");
        list.add("histogram_numeric", Kind.AGGREGATE, 2, 2, c -> {
            Expression x = FunctionList.coerced(c, Arg.NUMERIC, Arg.INT).getFirst();
            StructType bin = StructType.of(new StructField("x", x.type(), true), new StructField("y", SimpleType.DOUBLE,
                    true));
            Expression bins = c.session().cast(c.argument(1), SimpleType.INTEGER);
            return finish("$histogram", c, c.session().cast(x, SimpleType.DOUBLE), new ArrayType(bin, true), List.of(
                    bins));
        });
        list.add("approx_count_distinct", Kind.AGGREGATE, 1, 2, c -> {
            Expression x = c.argument(0);
            Expression hash = FunctionList.of("xxhash64", List.of(x), SimpleType.LONG, false, EvalMode.ANSI);
            Expression counted = new CaseWhen(List.of(ConditionalFunctions.notNull(x)), List.of(hash), null,
                    SimpleType.LONG, true);
            double deviation = c.count() == 2 ? fraction("approx_count_distinct", c, 1) : 0.05;
            return AggregateFunctions.aggregate("approx_count_distinct", c, List.of(counted, new Literal(deviation,
                    SimpleType.DOUBLE)), SimpleType.LONG, false);
        });
    }

    private static void percentiles(FunctionList list) {
        list.add("median", Kind.AGGREGATE, 1, 1, c -> percentile(c, new Literal(0.5, SimpleType.DOUBLE)));
        list.add("percentile", Kind.AGGREGATE, 2, 3, c -> c.count() == 3
                ? counted(c, fractions("percentile", c))
                : percentile(c, fractions("percentile", c)));
        list.add("percentile_cont", Kind.AGGREGATE, 2, 3, c -> percentile(c, ascending(c, fractions("percentile_cont",
                c))));
        list.add("percentile_disc", Kind.AGGREGATE, 2, 3, c -> {
            Expression x = measured(c);
            Expression at = ascending(c, fractions("percentile_disc", c));
            boolean descending = c.count() == 3;
            return finish("$percentile_disc", c, x, result(x.type(), at.type()), List.of(at, new Literal(descending,
                    SimpleType.BOOLEAN)));
        });
        list.add("approx_percentile", Kind.AGGREGATE, 2, 3, c -> {
            Expression x = ArithmeticFunctions.interval(c.argument(0).type())
                    || ArithmeticFunctions.moment(c.argument(0)
                            .type())
                                    ? c.argument(0)
                                    : FunctionList.coerced(c, Arg.NUMERIC, Arg.ANY, Arg.ANY).getFirst();
            if (c.count() == 3 && !(c.argument(2) instanceof Literal l && l.value() instanceof Number n && n
                    .longValue() > 0)) {
                throw FunctionErrors.range("approx_percentile", "accuracy", "(0, 2147483647]");
            }
            Expression at = fractions("approx_percentile", c);
            return finish("$approx_percentile", c, x, at.type() instanceof ArrayType
                    ? new ArrayType(x.type(), false)
                    : x.type(), List.of(at));
        });
        list.alias("percentile_approx", "approx_percentile");
    }

    /// The list of the values that are not null, and the function that makes the result of it.
    private static Expression finish(String finisher, Call call, Expression value, DataType type,
            List<Expression> constants) {
        AggregateCall values = new AggregateCall("collect_list", List.of(value), call.distinct(), call.filter(),
                new ArrayType(value.type(), false), false, call.session().mode());
        List<Expression> arguments = new ArrayList<>(List.of(values));
        arguments.addAll(constants);
        return FunctionList.of(finisher, arguments, type, true, call.session().mode());
    }

    private static Expression measured(Call call) {
        Expression x = call.argument(0);
        return ArithmeticFunctions.interval(x.type())
                ? x
                : call.session()
                        .cast(FunctionList.coerced(call, Arg.NUMERIC, Arg.ANY, Arg.ANY).getFirst(),
                                SimpleType.DOUBLE);
    }

    private static DataType result(DataType value, DataType fractions) {
        return fractions instanceof ArrayType ? new ArrayType(value, false) : value;
    }

    private static Expression percentile(Call call, Expression at) {
        Expression x = measured(call);
        return finish("$percentile", call, x, result(x.type(), at.type()), List.of(at));
    }

    /// Of values that each stand for as many as their frequency says.
    private static Expression counted(Call call, Expression at) {
        Expression x = call.session()
                .cast(FunctionList.coerced(call, Arg.NUMERIC, Arg.ANY, Arg.INTEGRAL).getFirst(), SimpleType.DOUBLE);
        Expression frequency = call.session().cast(call.argument(2), SimpleType.LONG);
        StructType pair = StructType.of(new StructField("value", SimpleType.DOUBLE, true),
                new StructField("frequency", SimpleType.LONG, true));
        Expression made = FunctionList.of("struct", List.of(x, frequency), pair, false, EvalMode.ANSI);
        Expression known = FunctionList.of("and",
                List.of(ConditionalFunctions.notNull(x), ConditionalFunctions.notNull(frequency)), SimpleType.BOOLEAN,
                false, EvalMode.ANSI);
        Expression some = new CaseWhen(List.of(known), List.of(made), null, pair, true);
        return finish("$percentile_counted", call, some, result(SimpleType.DOUBLE, at.type()), List.of(at));
    }

    /// The values of the `k` greatest or least orders.
    private static Expression several(String name, Call call) {
        if (!(call.argument(2) instanceof Literal l && l.value() instanceof Number k && k.intValue() > 0)) {
            throw FunctionErrors.notConstant(name, "k", "INT");
        }
        Expression value = call.argument(0);
        Expression order = call.argument(1);
        if (order.type() instanceof MapType || order.type() == SimpleType.CALENDAR_INTERVAL) {
            throw FunctionErrors.ordering(call.name(), order.type());
        }
        StructType pair = StructType.of(new StructField("order", order.type(), order.nullable()),
                new StructField("value", value.type(), value.nullable()));
        Expression made = FunctionList.of("struct", List.of(order, value), pair, false, EvalMode.ANSI);
        Expression some = new CaseWhen(List.of(ConditionalFunctions.notNull(order)), List.of(made), null, pair, true);
        ArrayType list = new ArrayType(pair, false);
        Expression pairs = new AggregateCall("collect_list", List.of(some), false, call.filter(), list, false,
                call.session().mode());
        Expression sorted = FunctionList.of("sort_array",
                List.of(pairs, new Literal(name.equals("min_by"), SimpleType.BOOLEAN)), list, false, EvalMode.ANSI);
        Expression first = FunctionList.of("slice", List.of(sorted, Shapes.integer(1), Shapes.integer(k.intValue())),
                list, false, EvalMode.ANSI);
        return FunctionList.of("get_array_struct_fields", List.of(first, Shapes.integer(1)),
                new ArrayType(value.type(), value.nullable()), false, EvalMode.ANSI);
    }

    /// A descending order counts from the other end.
    private static Expression ascending(Call call, Expression at) {
        return call.count() == 3 && call.name().endsWith("cont") && at instanceof Literal l && l
                .value() instanceof Double d ? new Literal(1 - d, SimpleType.DOUBLE) : at;
    }

    private static Expression fractions(String name, Call call) {
        if (call.argument(1).type() instanceof ArrayType) {
            return call.session().cast(call.argument(1), new ArrayType(SimpleType.DOUBLE, false));
        }
        double at = fraction(name, call, 1);
        if (at < 0 || at > 1) {
            throw FunctionErrors.range(name, "percentage", "[0.0, 1.0]");
        }
        return new Literal(at, SimpleType.DOUBLE);
    }

    private static double fraction(String name, Call call, int i) {
        Expression e = call.argument(i);
        if (!(e instanceof Literal l && l.value() instanceof Number n)) {
            throw FunctionErrors.notConstant(name, "percentage", "DOUBLE");
        }
        return n instanceof BigDecimal d ? d.doubleValue() : n.doubleValue();
    }

    private static Expression by(String extreme, Call call) {
        Expression value = call.argument(0);
        Expression order = call.argument(1);
        if (order.type() instanceof MapType || order.type() == SimpleType.CALENDAR_INTERVAL) {
            throw FunctionErrors.ordering(call.name(), order.type());
        }
        StructType pair = StructType.of(new StructField("order", order.type(), order.nullable()),
                new StructField("value", value.type(), value.nullable()));
        Expression made = FunctionList.of("struct", List.of(order, value), pair, false, EvalMode.ANSI);
        Expression counted = new CaseWhen(List.of(ConditionalFunctions.notNull(order)), List.of(made), null, pair,
                true);
        AggregateCall best = new AggregateCall(extreme, List.of(counted), false, call.filter(), pair, true,
                call.session().mode());
        return FunctionList.of("get_struct_field", List.of(best, Shapes.integer(1)), value.type(), true, EvalMode.ANSI);
    }

    /// `listagg(value, separator)`, with the sort keys as a struct and their directions behind them where there is WITHIN
    /// GROUP.
    private static Expression listagg(Call call) {
        Expression value = call.argument(0).type() == SimpleType.BINARY
                ? call.argument(0)
                : FunctionList.coerced(call, Arg.STRING, Arg.ANY, Arg.ANY, Arg.ANY).getFirst();
        Expression separator = call.count() > 1 && call.argument(1).type() != SimpleType.NULL
                ? call.argument(1)
                : Shapes.text("");
        if (!separator.type().isText() && separator.type() != SimpleType.BINARY) {
            throw FunctionErrors.argument("listagg", 1, "string", separator.type());
        }
        if (call.count() < 4) {
            return finish("$listagg", call, value, value.type(), List.of(separator));
        }
        Expression keys = call.argument(2);
        if (call.distinct()) {
            boolean same = keys.children().size() == 1 && keys.children().getFirst().equals(call.argument(0));
            if (!same) {
                throw FunctionErrors.distinctOrder();
            }
        }
        StructType row = StructType.of(new StructField("keys", keys.type(), false),
                new StructField("value", value.type(), true));
        Expression made = FunctionList.of("struct", List.of(keys, value), row, false, EvalMode.ANSI);
        Expression counted = new CaseWhen(List.of(ConditionalFunctions.notNull(value)), List.of(made), null, row, true);
        return finish("$listagg", call, counted, value.type(), List.of(separator, call.argument(3)));
    }
}
