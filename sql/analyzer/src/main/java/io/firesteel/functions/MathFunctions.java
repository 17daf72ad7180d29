package io.firesteel.functions;

import java.util.List;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionList.Returns;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// Numbers: roots and powers, rounding, trigonometry, bases, random values, hashes.
final class MathFunctions {
    private static final List<String> DOUBLE_TO_DOUBLE = List.of("sqrt", "exp", "ln", "log10", "log2", "log1p", "expm1",
            "sin", "cos", "tan", "cot", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh",
            "sec", "csc",
            "degrees", "radians", "cbrt", "rint");

    private MathFunctions() {
    }

    static void register(FunctionList list) {
        for (String name : DOUBLE_TO_DOUBLE) {
            // Logarithms of numbers that have none are null.
            if (name.startsWith("l")) {
                list.lenient(name, 0, Returns.type(SimpleType.DOUBLE), Arg.DOUBLE);
            } else {
                list.strict(name, Returns.type(SimpleType.DOUBLE), Arg.DOUBLE);
            }
        }
        list.strict("power", Returns.type(SimpleType.DOUBLE), Arg.DOUBLE, Arg.DOUBLE);
        list.alias("pow", "power");
        list.strict("atan2", Returns.type(SimpleType.DOUBLE), Arg.DOUBLE, Arg.DOUBLE);
        list.strict("hypot", Returns.type(SimpleType.DOUBLE), Arg.DOUBLE, Arg.DOUBLE);
        list.add("log", Kind.SCALAR, 1, 2, c -> FunctionList.call(c.count() == 1 ? "ln" : "log", c, Returns.type(
                SimpleType.DOUBLE), true, Arg.DOUBLE, Arg.DOUBLE));
        Arg signed = new Arg("double or interval", (e, s) -> ArithmeticFunctions.interval(e.type())
                ? Optional.of(e)
                : s.implicit(e, SimpleType.DOUBLE));
        list.add("signum", Kind.SCALAR, 1, 1, c -> {
            List<Expression> one = FunctionList.coerced(c, signed);
            String body = ArithmeticFunctions.interval(one.getFirst().type()) ? "interval_sign" : "signum";
            return FunctionList.of(body, one, SimpleType.DOUBLE, Shapes.anyNull(one), c.session().mode());
        });
        list.alias("sign", "signum");
        list.add("pi", Kind.SCALAR, 0, 0, c -> new Literal(Math.PI, SimpleType.DOUBLE));
        list.add("e", Kind.SCALAR, 0, 0, c -> new Literal(Math.E, SimpleType.DOUBLE));
        rounding(list);
        bases(list);
        list.strict("factorial", Returns.type(SimpleType.LONG), Arg.INT);
        for (String name : List.of("hash", "xxhash64")) {
            DataType type = name.equals("hash") ? SimpleType.INTEGER : SimpleType.LONG;
            list.add(name, Kind.SCALAR, 1, FunctionDefinition.ANY, c -> {
                if (c.arguments().stream().anyMatch(a -> Shapes.holdsMap(a.type()))) {
                    throw FunctionErrors.mismatched(FunctionErrors.HASH_MAP, c);
                }
                return FunctionList.call(name, c, Returns.type(type), false, Arg.ANY);
            });
        }
        list.lenient("width_bucket", 0, Returns.type(SimpleType.LONG), Arg.DOUBLE, Arg.DOUBLE, Arg.DOUBLE, Arg.LONG);
    }

    private static void rounding(FunctionList list) {
        for (String name : List.of("ceil", "floor")) {
            list.add(name, Kind.SCALAR, 1, 2, c -> toWhole(name, c));
        }
        list.alias("ceiling", "ceil");
        for (String name : List.of("round", "bround")) {
            list.add(name, Kind.SCALAR, 1, 2, c -> round(name, c));
        }
    }

    /// `ceil` and `floor`: a long, or a decimal without fraction; with a scale a decimal.
    private static Expression toWhole(String name, Call call) {
        if (call.count() == 2) {
            return round(name, call);
        }
        Expression child = FunctionList.coerced(call, Arg.NUMERIC).getFirst();
        DataType type = child.type() instanceof DecimalType d
                ? DecimalType.bounded(d.precision() - d.scale() + (d.scale() > 0 ? 1 : 0), 0)
                : SimpleType.LONG;
        Expression argument = child.type() instanceof DecimalType || child.type() == SimpleType.LONG
                ? child
                : call.session().cast(child, SimpleType.DOUBLE);
        return FunctionList.of(name, List.of(argument), type, child.nullable(), call.session().mode());
    }

    private static Expression round(String name, Call call) {
        Expression child = FunctionList.coerced(call, Arg.NUMERIC, Arg.INT).getFirst();
        int scale = 0;
        if (call.count() == 2) {
            if (!(call.argument(1) instanceof Literal l) || !(l.value() instanceof Number n)) {
                Expression folded = negativeConstant(call.argument(1));
                if (!(folded instanceof Literal l2) || !(l2.value() instanceof Number n2)) {
                    throw FunctionErrors.notConstant(call.name(), "scale", "INT");
                }
                scale = n2.intValue();
            } else {
                scale = n.intValue();
            }
        }
        boolean whole = name.equals("ceil") || name.equals("floor");
        Expression argument = whole && !(child.type() instanceof DecimalType)
                ? call.session()
                        .cast(child, DecimalType.forType(
                                child.type()))
                : child;
        DataType type = argument.type() instanceof DecimalType d ? rounded(d, scale) : argument.type();
        return FunctionList.of(name, List.of(argument, Shapes.integer(scale)), type, child.nullable(),
                call.session().mode());
    }

    /// The constant under a unary minus, which the grammar reads apart from the number.
    private static Expression negativeConstant(Expression e) {
        return e instanceof Expression.FunctionCall f && f.function().equals("negative")
                && f.arguments().getFirst() instanceof Literal l && l.value() instanceof Integer i
                        ? Shapes.integer(-i)
                        : e;
    }

    private static DecimalType rounded(DecimalType d, int scale) {
        int whole = d.precision() - d.scale() + 1;
        if (scale < 0) {
            return DecimalType.bounded(Math.max(whole, -scale + 1), 0);
        }
        int kept = Math.min(d.scale(), scale);
        return DecimalType.bounded(whole + kept, kept);
    }

    private static void bases(FunctionList list) {
        list.strict("bin", Returns.type(SimpleType.STRING), Arg.LONG);
        list.add("hex", Kind.SCALAR, 1, 1, c -> {
            Expression e = c.argument(0);
            if (e.type().isNested()) {
                throw FunctionErrors.argument("hex", 0, "(\"BIGINT\" or \"BINARY\" or \"STRING\")", e.type());
            }
            Expression argument = e.type().isNumeric()
                    ? c.session().cast(e, SimpleType.LONG)
                    : e.type() == SimpleType.BINARY ? e : c.session().cast(e, SimpleType.STRING);
            return FunctionList.of("hex", List.of(argument), SimpleType.STRING, e.nullable(), c.session().mode());
        });
        list.lenient("unhex", 0, Returns.type(SimpleType.BINARY), Arg.STRING);
        list.lenient("conv", 0, Returns.type(SimpleType.STRING), Arg.STRING, Arg.INT, Arg.INT);
        list.strict("md5", Returns.type(SimpleType.STRING), Arg.STRING_OR_BINARY);
        list.strict("sha1", Returns.type(SimpleType.STRING), Arg.STRING_OR_BINARY);
        list.alias("sha", "sha1");
        list.lenient("sha2", 0, Returns.type(SimpleType.STRING), Arg.STRING_OR_BINARY, Arg.INT);
        list.strict("crc32", Returns.type(SimpleType.LONG), Arg.STRING_OR_BINARY);
    }
}
