package io.firesteel.functions;

import java.util.List;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;

/// Functions that take lambdas: `transform`, `filter`, `exists`, `aggregate` …
public final class HigherOrderFunctions {
    private static final List<String> NAMES = List.of("transform", "filter", "exists", "forall", "aggregate", "reduce",
            "zip_with", "transform_keys", "transform_values", "map_filter", "map_zip_with", "array_sort");

    private HigherOrderFunctions() {
    }

    /// Whether a function of that name takes lambdas.
    public static boolean takesLambda(String name) {
        return NAMES.contains(name);
    }

    /// The types of a lambda's parameters.
    ///
    /// @param name     of the function
    /// @param resolved the arguments before the lambda, resolved; for the finishing lambda of `aggregate` its merged state too
    /// @param position of the lambda among the arguments
    /// @param count    how many parameters the lambda names
    public static Optional<List<DataType>> parameters(String name, List<Expression> resolved, int position, int count) {
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        DataType first = resolved.getFirst().type();
        boolean overMap = name.contains("map") || name.startsWith("transform_");
        if (overMap ? !(first instanceof MapType) : !(first instanceof ArrayType)) {
            throw FunctionErrors.argument(name, 0, overMap ? "map" : "array", first);
        }
        if (first instanceof MapType m) {
            return name.equals("map_zip_with")
                    ? Optional.of(List.of(m.keyType(), m.valueType(), ((MapType) resolved.get(1).type()).valueType()))
                    : Optional.of(List.of(m.keyType(), m.valueType()));
        }
        if (name.equals("zip_with") && !(resolved.get(1).type() instanceof ArrayType)) {
            throw FunctionErrors.argument(name, 1, "array", resolved.get(1).type());
        }
        DataType element = ((ArrayType) first).elementType();
        return Optional.of(switch (name) {
            case "transform", "filter" -> count == 2 ? List.of(element, SimpleType.INTEGER) : List.of(element);
            case "aggregate", "reduce" -> position == 2
                    ? List.of(resolved.get(1).type(), element)
                    : List.of(resolved.get(1).type());
            case "zip_with" -> List.of(element, ((ArrayType) resolved.get(1).type()).elementType());
            case "array_sort" -> List.of(element, element);
            default -> List.of(element);
        });
    }

    /// Refuses a lambda of `aggregate` that makes something else of the state.
    public static void checkState(String name, DataType state, DataType merged) {
        if (!Shapes.alike(state, merged)) {
            throw FunctionErrors.argument(name, 2, state.sql(), merged);
        }
    }

    /// The arguments before the first lambda, as it has to see them: the two maps of `map_zip_with` with keys of one type.
    public static List<Expression> before(String name, List<Expression> resolved, Coercion session) {
        return name.equals("map_zip_with") ? zipped(resolved, session) : resolved;
    }

    private static List<Expression> zipped(List<Expression> maps, Coercion session) {
        if (!(maps.get(0).type() instanceof MapType left && maps.get(1).type() instanceof MapType right)) {
            int wrong = maps.get(0).type() instanceof MapType ? 1 : 0;
            throw FunctionErrors.argument("map_zip_with", wrong, "map", maps.get(wrong).type());
        }
        DataType key = session.commonOfCells(List.of(left.keyType(), right.keyType()))
                .orElseThrow(() -> FunctionErrors.mapKeys(left, right));
        return List.of(session.cast(maps.get(0), new MapType(key, left.valueType(), left.valueContainsNull())),
                session.cast(maps.get(1), new MapType(key, right.valueType(), right.valueContainsNull())));
    }

    static void register(FunctionList list) {
        array(list, "transform", c -> new ArrayType(c.argument(1).type(), c.argument(1).nullable()));
        array(list, "filter", c -> tested(c, c.argument(0).type()));
        array(list, "exists", c -> tested(c, SimpleType.BOOLEAN));
        array(list, "forall", c -> tested(c, SimpleType.BOOLEAN));
        for (String name : List.of("aggregate", "reduce")) {
            list.add(name, Kind.SCALAR, 3, 4,
                    c -> FunctionList.of("aggregate", c.arguments(), c.arguments().getLast().type(),
                            true, EvalMode.ANSI));
        }
        list.add("zip_with", Kind.SCALAR, 3, 3,
                c -> FunctionList.of("zip_with", c.arguments(), new ArrayType(c.argument(2)
                        .type()), Shapes.anyNull(c.arguments().subList(0, 2)), EvalMode.ANSI));
        list.add("array_sort", Kind.SCALAR, 1, 2, HigherOrderFunctions::sorted);
        map(list, "transform_keys", c -> new MapType(c.argument(1).type(), Shapes.map(c.argument(0)).valueType()));
        map(list, "transform_values", c -> new MapType(Shapes.map(c.argument(0)).keyType(), c.argument(1).type()));
        map(list, "map_filter", c -> tested(c, c.argument(0).type()));
        list.add("map_zip_with", Kind.SCALAR, 3, 3,
                c -> FunctionList.of("map_zip_with", c.arguments(), new MapType(Shapes.map(c
                        .argument(0)).keyType(), c.argument(2).type()), Shapes.anyNull(c.arguments().subList(0, 2)),
                        EvalMode.ANSI));
    }

    private static Expression sorted(Call call) {
        Expression array = call.argument(0);
        if (!(array.type() instanceof ArrayType a)) {
            throw FunctionErrors.argument(call.name(), 0, "array", array.type());
        }
        if (call.count() == 1 && a.elementType() instanceof MapType m) {
            throw FunctionErrors.ordering(call.name(), m);
        }
        if (call.count() == 2 && !(call.argument(1) instanceof Expression.LambdaFunction)) {
            throw FunctionErrors.argument(call.name(), 1, "lambda", call.argument(1).type());
        }
        if (call.count() == 2 && call.argument(1).type() != SimpleType.INTEGER) {
            throw FunctionErrors.returned(call.name(), SimpleType.INTEGER, call.argument(1).type());
        }
        return FunctionList.of("array_sort", call.arguments(), a, array.nullable(), EvalMode.ANSI);
    }

    /// The result type of a call.
    @FunctionalInterface
    private interface Result {
        DataType of(Call call);
    }

    /// The result of a call whose lambda has to say yes or no.
    private static DataType tested(Call call, DataType result) {
        DataType given = call.argument(1).type();
        if (given != SimpleType.BOOLEAN && given != SimpleType.NULL) {
            throw FunctionErrors.argument(call.name(), 1, "boolean", given);
        }
        return result;
    }

    private static void array(FunctionList list, String name, Result result) {
        list.add(name, Kind.SCALAR, 2, 2,
                c -> FunctionList.of(name, c.arguments(), result.of(c), c.argument(0).nullable()
                        || result.of(c) == SimpleType.BOOLEAN, EvalMode.ANSI));
    }

    private static void map(FunctionList list, String name, Result result) {
        list.add(name, Kind.SCALAR, 2, 2,
                c -> FunctionList.of(name, c.arguments(), result.of(c), c.argument(0).nullable(), c
                        .session()
                        .mode()));
    }
}
