package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;

/// Choosing between values: `coalesce`, `if`, `nullif`, `greatest`, casts by name, errors on demand.
final class ConditionalFunctions {

    private ConditionalFunctions() {
    }

    static void register(FunctionList list) {
        list.add("coalesce", Kind.SCALAR, 1, FunctionDefinition.ANY, ConditionalFunctions::coalesce);
        list.add("nvl", Kind.SCALAR, 2, 2, ConditionalFunctions::coalesce);
        list.alias("ifnull", "nvl");
        list.add("nvl2", Kind.SCALAR, 3, 3, c -> choose(notNull(c.argument(0)), c.argument(1), c.argument(2), c));
        list.add("if", Kind.SCALAR, 3, 3, c -> choose(condition(c), c.argument(1), c.argument(2), c));
        list.add("nullif", Kind.SCALAR, 2, 2, ConditionalFunctions::nullIf);
        list.add("nullifzero", Kind.SCALAR, 1, 1,
                c -> nullIf(new Call("nullif", List.of(c.argument(0), Shapes.integer(0)),
                        false, null, c.session())));
        list.add("zeroifnull", Kind.SCALAR, 1, 1,
                c -> coalesce(new Call("coalesce", List.of(c.argument(0), Shapes.integer(
                        0)), false, null, c.session())));
        for (String name : List.of("greatest", "least")) {
            list.add(name, Kind.SCALAR, 2, FunctionDefinition.ANY, c -> {
                List<DataType> types = c.arguments().stream().map(Expression::type).toList();
                DataType type = c.session()
                        .commonWithoutText(types)
                        .orElseThrow(() -> FunctionErrors.different(name, types));
                if (type instanceof MapType || type == SimpleType.CALENDAR_INTERVAL) {
                    throw FunctionErrors.ordering(name, type);
                }
                List<Expression> all = c.arguments().stream().map(a -> c.session().cast(a, type)).toList();
                return FunctionList.of(name, all, type, all.stream().allMatch(Expression::nullable),
                        EvalMode.ANSI);
            });
        }
        list.add("nanvl", Kind.SCALAR, 2, 2, c -> {
            List<Expression> all = Shapes.unified("nanvl", FunctionList.coerced(c, Arg.DOUBLE), c.session());
            return FunctionList.of("nanvl", all, SimpleType.DOUBLE, Shapes.anyNull(all), EvalMode.ANSI);
        });
        list.add("raise_error", Kind.SCALAR, 1, 1,
                c -> FunctionList.of("raise_error", FunctionList.coerced(c, Arg.STRING),
                        SimpleType.NULL, true, EvalMode.ANSI));
        list.add("assert_true", Kind.SCALAR, 1, 2,
                c -> FunctionList.of("assert_true", FunctionList.coerced(c, Arg.BOOLEAN,
                        Arg.STRING), SimpleType.NULL, true, EvalMode.ANSI));
        list.add("typeof", Kind.SCALAR, 1, 1, c -> Shapes.text(c.argument(0).type().catalogString()));
        casts(list);
    }

    private static void casts(FunctionList list) {
        for (DataType type : List.of(SimpleType.BOOLEAN, SimpleType.BYTE, SimpleType.SHORT, SimpleType.INTEGER,
                SimpleType.LONG,
                SimpleType.FLOAT, SimpleType.DOUBLE, SimpleType.STRING, SimpleType.BINARY, SimpleType.DATE,
                SimpleType.TIMESTAMP)) {
            list.add(type.catalogString(), Kind.SCALAR, 1, 1,
                    c -> c.session()
                            .explicitCast(c.argument(0), type, c.session()
                                    .mode()));
        }
        list.add("decimal", Kind.SCALAR, 1, 1, c -> c.session()
                .explicitCast(c.argument(0),
                        io.firesteel.types.DecimalType.USER_DEFAULT, c.session().mode()));
    }

    private static Expression condition(Call call) {
        return FunctionList
                .coerced(new Call(call.name(), List.of(call.argument(0)), false, null, call.session()), Arg.BOOLEAN)
                .getFirst();
    }

    static Expression notNull(Expression e) {
        return FunctionList.of("isnotnull", List.of(e), SimpleType.BOOLEAN, false, EvalMode.ANSI);
    }

    private static Expression choose(Expression condition, Expression then, Expression otherwise, Call call) {
        List<Expression> values = Shapes.unified(call.name(), List.of(then, otherwise), call.session());
        return new CaseWhen(List.of(condition), List.of(values.get(0)), values.get(1), values.get(0).type(),
                Shapes.anyNull(
                        values));
    }

    static Expression coalesce(Call call) {
        List<Expression> all = Shapes.unified("coalesce", call.arguments(), call.session());
        if (all.size() == 1) {
            return all.getFirst();
        }
        return FunctionList.of("coalesce", all, all.getFirst().type(), all.stream().allMatch(Expression::nullable),
                EvalMode.ANSI);
    }

    private static Expression nullIf(Call call) {
        Expression value = call.argument(0);
        List<Expression> sides = Shapes.unified("nullif", call.arguments(), call.session());
        Expression equal = FunctionList.of("=", sides, SimpleType.BOOLEAN, Shapes.anyNull(sides), EvalMode.ANSI);
        return new CaseWhen(List.of(equal), List.of(new Literal(null, value.type())), value, value.type(), true);
    }

    /// `decode(x, key, value, …, default)`: null equals null.
    static Expression decode(Call call) {
        List<Expression> conditions = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        int i = 1;
        for (; i + 1 < call.count(); i += 2) {
            List<Expression> sides = Shapes.unified("decode", List.of(call.argument(0), call.argument(i)),
                    call.session());
            conditions.add(FunctionList.of("<=>", sides, SimpleType.BOOLEAN, false, EvalMode.ANSI));
            values.add(call.argument(i + 1));
        }
        if (i < call.count()) {
            values.add(call.argument(i));
        }
        List<Expression> unified = Shapes.unified("decode", values, call.session());
        Expression otherwise = unified.size() > conditions.size() ? unified.getLast() : null;
        return new CaseWhen(conditions, unified.subList(0, conditions.size()), otherwise, unified.getFirst().type(),
                otherwise == null || Shapes.anyNull(unified));
    }
}
