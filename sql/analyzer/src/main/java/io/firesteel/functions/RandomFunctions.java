package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Functions whose values depend on the task: random numbers, row numbers, the partition.
final class RandomFunctions {

    private RandomFunctions() {
    }

    static void register(FunctionList list) {
        list.add("rand", Kind.SCALAR, 0, 1, c -> random("rand", c));
        list.alias("random", "rand");
        list.add("randn", Kind.SCALAR, 0, 1, c -> random("randn", c));
        list.add("randstr", Kind.SCALAR, 1, 2, RandomFunctions::text);
        list.add("uniform", Kind.SCALAR, 2, 3, RandomFunctions::uniform);
        list.add("shuffle", Kind.SCALAR, 1, 2, c -> {
            List<Expression> arguments = FunctionList.coerced(c, Arg.ARRAY, Arg.LONG);
            return FunctionList.of("shuffle", List.of(arguments.getFirst(), seed(c, 1)), arguments.getFirst().type(),
                    arguments.getFirst().nullable(), c.session().mode());
        });
        // The seed keeps two calls from being taken for one.
        list.add("uuid", Kind.SCALAR, 0, 0,
                c -> FunctionList.of("uuid", List.of(seed(c, 0)), SimpleType.STRING, false, c.session().mode()));
        plain(list, "monotonically_increasing_id", SimpleType.LONG);
        plain(list, "spark_partition_id", SimpleType.INTEGER);
    }

    private static void plain(FunctionList list, String name, DataType type) {
        list.add(name, Kind.SCALAR, 0, 0, c -> FunctionList.of(name, List.of(), type, false, c.session().mode()));
    }

    private static Expression random(String name, Call c) {
        return FunctionList.of(name, List.of(seed(c, 0)), SimpleType.DOUBLE, false, c.session().mode());
    }

    /// The seed that is given as argument `i`, else one for this statement.
    private static Expression seed(Call c, int i) {
        if (c.count() <= i) {
            return new Literal(ThreadLocalRandom.current().nextLong(), SimpleType.LONG);
        }
        Expression seed = constant(c, i);
        if (!seed.type().isIntegral() && seed.type() != SimpleType.NULL) {
            throw FunctionErrors.argument(c.name(), i, "(int or bigint)", seed.type());
        }
        return seed instanceof Literal l && l.value() == null
                ? new Literal(0L, SimpleType.LONG)
                : c.session().cast(seed, SimpleType.LONG);
    }

    private static Expression constant(Call c, int i) {
        Expression e = c.argument(i);
        if (e.contains(x -> x instanceof Expression.AttributeReference || x instanceof Expression.OuterReference)) {
            throw FunctionErrors.notConstant(c.name(), "argument " + (i + 1), e.type().sql());
        }
        return e;
    }

    private static Expression text(Call c) {
        Expression length = constant(c, 0);
        if (!length.type().isIntegral()) {
            throw FunctionErrors.argument(c.name(), 0, "integral", length.type());
        }
        return FunctionList.of("randstr", List.of(c.session().cast(length, SimpleType.INTEGER), seed(c, 1)),
                SimpleType.STRING, false, c.session().mode());
    }

    /// `min + (max - min) * rand(seed)` in the wider of the two types.
    private static Expression uniform(Call c) {
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            DataType type = constant(c, i).type();
            if (!type.isNumeric()) {
                throw FunctionErrors.argument(c.name(), i, "integral or floating-point", type);
            }
            types.add(type);
        }
        DataType type = c.session().common(types).orElseThrow();
        Expression from = c.session().cast(c.argument(0), SimpleType.DOUBLE);
        Expression to = c.session().cast(c.argument(1), SimpleType.DOUBLE);
        Expression width = arithmetic("-", to, from, c);
        Expression coin = FunctionList.of("rand", List.of(seed(c, 2)), SimpleType.DOUBLE, false, c.session().mode());
        return c.session().cast(arithmetic("+", from, arithmetic("*", width, coin, c), c), type);
    }

    private static FunctionCall arithmetic(String operator, Expression a, Expression b, Call c) {
        return FunctionList.of(operator, List.of(a, b), SimpleType.DOUBLE, Shapes.anyNull(List.of(a, b)),
                c.session().mode());
    }
}
