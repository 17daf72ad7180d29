package io.firesteel.functions;

import java.util.List;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;

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

    /// All arguments as their common type; refused where they have none.
    static List<Expression> unified(String name, List<Expression> arguments, Coercion session) {
        List<DataType> types = arguments.stream().map(Expression::type).toList();
        Optional<DataType> common = session.common(types);
        DataType type = common.orElseThrow(() -> FunctionErrors.different(name, types));
        return arguments.stream().map(a -> session.cast(a, type)).toList();
    }

    /// The text of an argument that has to be a constant.
    static String constantText(Call call, int i, String name) {
        if (call.argument(i) instanceof Literal l && l.value() instanceof String s) {
            return s;
        }
        throw FunctionErrors.notConstant(call.name(), name, "STRING");
    }
}
