package io.firesteel.functions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Small questions that the families ask of arguments.
final class Shapes {

    private Shapes() {
    }

    static boolean anyNull(List<Expression> arguments) {
        return arguments.stream().anyMatch(Expression::nullable);
    }

    static Literal text(String value) {
        return new Literal(value, SimpleType.STRING);
    }

    static Literal integer(int value) {
        return new Literal(value, SimpleType.INTEGER);
    }

    static DataType element(Expression array) {
        return ((ArrayType) array.type()).elementType();
    }

    static MapType map(Expression map) {
        return (MapType) map.type();
    }

    /// Whether two types differ in nothing but names of fields and what may be null.
    static boolean alike(DataType a, DataType b) {
        return switch (a) {
            case ArrayType x -> b instanceof ArrayType y && alike(x.elementType(), y.elementType());
            case MapType x -> b instanceof MapType y && alike(x.keyType(), y.keyType())
                    && alike(x.valueType(), y.valueType());
            case StructType x -> b instanceof StructType y && x.size() == y.size()
                    && IntStream.range(0, x.size()).allMatch(i -> alike(x.field(i).type(), y.field(i).type()));
            default -> a.equals(b);
        };
    }

    /// Whether a type is or holds a map.
    static boolean holdsMap(DataType type) {
        return switch (type) {
            case ArrayType a -> holdsMap(a.elementType());
            case StructType s -> s.types().stream().anyMatch(Shapes::holdsMap);
            default -> type instanceof MapType;
        };
    }

    /// All arguments as their common type; refused where they have none.
    static List<Expression> unified(String name, List<Expression> arguments, Coercion session) {
        List<DataType> types = arguments.stream().map(Expression::type).toList();
        Optional<DataType> common = session.common(types);
        DataType type = common.orElseThrow(() -> FunctionErrors.different(name, types));
        return arguments.stream().map(a -> session.cast(a, type)).toList();
    }

    /// The value of an expression of literals.
    static Optional<Literal> constant(Expression e, Function<Expression, Optional<Literal>> constants) {
        return e.contains(x -> !(x instanceof Literal || x instanceof FunctionCall || x instanceof Expression.Cast))
                ? Optional.empty()
                : constants.apply(e);
    }

    /// The text of an argument that has to be a constant.
    static String constantText(Call call, int i, String name) {
        if (call.argument(i) instanceof Literal l && l.value() instanceof String s) {
            return s;
        }
        throw FunctionErrors.notConstant(call.name(), name, "STRING");
    }
}
