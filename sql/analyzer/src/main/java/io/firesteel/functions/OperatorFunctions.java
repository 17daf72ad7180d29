package io.firesteel.functions;

import java.util.List;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionList.Returns;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;

/// Comparison, logic, bits and predicates; arithmetic is in [ArithmeticFunctions].
final class OperatorFunctions {

    private OperatorFunctions() {
    }

    static void register(FunctionList list) {
        for (String name : List.of("=", "<", "<=", ">", ">=")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> comparison(name, c));
        }
        list.alias("==", "=");
        list.add("!=", Kind.SCALAR, 2, 2, c -> not(comparison("=", c)));
        list.add("<=>", Kind.SCALAR, 2, 2, c -> {
            List<Expression> sides = sides("<=>", c);
            return FunctionList.of("<=>", sides, SimpleType.BOOLEAN, false, EvalMode.ANSI);
        });
        list.add("equal_null", Kind.SCALAR, 2, 2, c -> list.definitions().get("<=>").binder().bind(c));
        for (String name : List.of("and", "or")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> logic(name, c));
        }
        list.strict("not", Returns.type(SimpleType.BOOLEAN), Arg.BOOLEAN);
        list.alias("!", "not");
        list.add("between", Kind.SCALAR, 3, 3, OperatorFunctions::between);
        for (String name : List.of("isnull", "isnotnull")) {
            list.add(name, Kind.SCALAR, 1, 1, c -> FunctionList.of(name, c.arguments(), SimpleType.BOOLEAN, false,
                    EvalMode.ANSI));
        }
        Arg floating = new Arg("(double or float)", (e, s) -> s.implicit(e, e.type() == SimpleType.FLOAT
                ? SimpleType.FLOAT
                : SimpleType.DOUBLE));
        list.add("isnan", Kind.SCALAR, 1, 1, c -> FunctionList.of("isnan", FunctionList.coerced(c, floating),
                SimpleType.BOOLEAN, false, EvalMode.ANSI));
        list.optional("like", 1, Returns.type(SimpleType.BOOLEAN), Arg.STRING, Arg.STRING, Arg.STRING);
        list.optional("ilike", 1, Returns.type(SimpleType.BOOLEAN), Arg.STRING, Arg.STRING, Arg.STRING);
        list.strict("rlike", Returns.type(SimpleType.BOOLEAN), Arg.STRING, Arg.STRING);
        list.alias("regexp", "rlike");
        list.alias("regexp_like", "rlike");
        bits(list);
    }

    private static void bits(FunctionList list) {
        for (String name : List.of("&", "|", "^")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> {
                List<Expression> sides = bitSides(name, c);
                return FunctionList.of(name, sides, sides.getFirst().type(), Shapes.anyNull(sides), EvalMode.ANSI);
            });
        }
        list.strict("~", Returns.like(0), Arg.INTEGRAL);
        shift(list, "<<", "shiftleft");
        shift(list, ">>", "shiftright");
        shift(list, ">>>", "shiftrightunsigned");
        Arg bits = new Arg("(integral or boolean)", (e, s) -> e.type() == SimpleType.BOOLEAN || e.type().isIntegral()
                ? Optional.of(e)
                : e.type() == SimpleType.NULL ? s.implicit(e, SimpleType.LONG) : Optional.empty());
        list.strict("bit_count", Returns.type(SimpleType.INTEGER), bits);
        list.strict("getbit", Returns.type(SimpleType.BYTE), Arg.INTEGRAL, Arg.INT);
        list.alias("bit_get", "getbit");
    }

    private static List<Expression> bitSides(String name, Call c) {
        DataType left = c.argument(0).type();
        DataType right = c.argument(1).type();
        DataType common = c.session().common(left, right).orElse(null);
        if (common == null || common instanceof DecimalType || Coercion.floating(common)) {
            throw FunctionErrors.binary(left.equals(right)
                    ? FunctionErrors.BINARY_WRONG
                    : FunctionErrors.BINARY_DIFFERS, name, left, right);
        }
        return Shapes.unified(name, FunctionList.coerced(c, Arg.INTEGRAL), c.session());
    }

    private static void shift(FunctionList list, String sign, String name) {
        list.add(name, Kind.SCALAR, 2, 2, c -> {
            Coercion s = c.session();
            Expression value = c.argument(0).type() == SimpleType.LONG
                    ? c.argument(0)
                    : s.cast(c.argument(0),
                            SimpleType.INTEGER);
            List<Expression> sides = List.of(value, s.cast(c.argument(1), SimpleType.INTEGER));
            return FunctionList.of(name, sides, value.type(), Shapes.anyNull(sides), EvalMode.ANSI);
        });
        list.alias(sign, name);
    }

    static Expression not(Expression child) {
        return FunctionList.of("not", List.of(child), SimpleType.BOOLEAN, child.nullable(), EvalMode.ANSI);
    }

    private static Expression comparison(String name, Call call) {
        List<Expression> sides = sides(name, call);
        return FunctionList.of(name, sides, SimpleType.BOOLEAN, Shapes.anyNull(sides), EvalMode.ANSI);
    }

    private static Expression logic(String name, Call call) {
        DataType left = call.argument(0).type();
        DataType right = call.argument(1).type();
        List<Expression> sides = call.arguments()
                .stream()
                .map(a -> a.type() == SimpleType.NULL || a.type().isText() && call.session().ansi() && !(left.isText()
                        && right.isText()) ? call.session().cast(a, SimpleType.BOOLEAN) : a)
                .toList();
        if (!sides.stream().allMatch(s -> s.type() == SimpleType.BOOLEAN)) {
            throw FunctionErrors.binary(sides.get(0).type().equals(sides.get(1).type())
                    ? FunctionErrors.BINARY_WRONG
                    : FunctionErrors.BINARY_DIFFERS, name, left, right);
        }
        return FunctionList.of(name, sides, SimpleType.BOOLEAN, Shapes.anyNull(sides), call.session().mode());
    }

    private static List<Expression> sides(String name, Call call) {
        DataType left = call.argument(0).type();
        DataType right = call.argument(1).type();
        DataType common = call.session()
                .compared(left, right)
                .orElseThrow(() -> FunctionErrors.binary(
                        FunctionErrors.BINARY_DIFFERS, name, left, right));
        if (common instanceof MapType || common == SimpleType.CALENDAR_INTERVAL) {
            throw FunctionErrors.ordering(name, common);
        }
        return call.arguments().stream().map(a -> call.session().cast(a, common)).toList();
    }

    private static Expression between(Call call) {
        Expression value = call.argument(0);
        Expression low = comparison(">=",
                new Call(">=", List.of(value, call.argument(1)), false, null, call.session()));
        Expression high = comparison("<=",
                new Call("<=", List.of(value, call.argument(2)), false, null, call.session()));
        return FunctionList.of("and", List.of(low, high), SimpleType.BOOLEAN, low.nullable() || high.nullable(),
                EvalMode.ANSI);
    }
}
