package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Functions that need a window, and the generators of LATERAL VIEW and of SELECT lists.
final class WindowFunctions {

    private final Function<Expression, Optional<Literal>> constants;

    /// @param constants the value of an expression without columns
    WindowFunctions(Function<Expression, Optional<Literal>> constants) {
        this.constants = constants;
    }

    void register(FunctionList list) {
        for (String name : List.of("row_number", "rank", "dense_rank")) {
            list.add(name, Kind.WINDOW, 0, 0,
                    c -> AggregateFunctions.aggregate(name, c, List.of(), SimpleType.INTEGER, false));
        }
        for (String name : List.of("percent_rank", "cume_dist")) {
            list.add(name, Kind.WINDOW, 0, 0,
                    c -> AggregateFunctions.aggregate(name, c, List.of(), SimpleType.DOUBLE, false));
        }
        Arg number = Arg.only(SimpleType.INTEGER);
        list.add("ntile", Kind.WINDOW, 0, 1, c -> AggregateFunctions.aggregate("ntile", c,
                List.of(c.count() == 0 ? Shapes.integer(1) : positive(c, 0, number, "buckets")), SimpleType.INTEGER,
                false));
        for (String name : List.of("lag", "lead")) {
            list.add(name, Kind.WINDOW, 1, 3, c -> {
                Expression value = c.argument(0);
                Expression offset = c.count() > 1
                        ? c.session().cast(c.argument(1), SimpleType.INTEGER)
                        : Shapes.integer(1);
                if (Shapes.constant(offset, constants).isEmpty()) {
                    throw FunctionErrors.notConstant(name, "offset", "INT");
                }
                Expression otherwise = c.count() > 2
                        ? c.session().cast(c.argument(2), value.type())
                        : new Literal(null, value.type());
                return AggregateFunctions.aggregate(name, c, List.of(value, offset, otherwise), value.type(),
                        value.nullable()
                                || otherwise.nullable());
            });
        }
        list.add("nth_value", Kind.WINDOW, 2, 2,
                c -> AggregateFunctions.aggregate("nth_value", c, List.of(c.argument(0),
                        positive(c, 1, Arg.INT, "offset")), c.argument(0).type(), true));
        generators(list);
    }

    /// A constant that counts from 1.
    private Literal positive(Call call, int i, Arg type, String name) {
        DataType given = call.argument(i).type();
        Expression count = given == SimpleType.NULL
                ? call.argument(i)
                : type.accept().apply(call.argument(i), call.session()).orElse(call.argument(i));
        if (count.type() != SimpleType.INTEGER) {
            throw FunctionErrors.argument(call.name(), i, "int", given);
        }
        Literal constant = Shapes.constant(count, constants)
                .orElseThrow(() -> FunctionErrors.notConstant(call.name(), name, "INT"));
        if (constant.value() instanceof Integer n && n < 1) {
            throw FunctionErrors.range(call.name(), name, "[1, " + Integer.MAX_VALUE + "]");
        }
        return constant;
    }

    /// A generator's type is a struct of the columns that it gives.
    private void generators(FunctionList list) {
        for (String name : List.of("explode", "posexplode")) {
            list.add(name, Kind.GENERATOR, 1, 1, c -> {
                Expression source = FunctionList.coerced(c, Arg.ARRAY_OR_MAP).getFirst();
                List<StructField> fields = new ArrayList<>();
                if (name.startsWith("pos")) {
                    fields.add(new StructField("pos", SimpleType.INTEGER, false));
                }
                if (source.type() instanceof ArrayType a) {
                    fields.add(new StructField("col", a.elementType(), a.containsNull()));
                } else {
                    MapType m = Shapes.map(source);
                    fields.add(new StructField("key", m.keyType(), false));
                    fields.add(new StructField("value", m.valueType(), m.valueContainsNull()));
                }
                return FunctionList.of(name, List.of(source), new StructType(fields), false, c.session().mode());
            });
            list.alias(name + "_outer", name);
        }
        list.add("inline", Kind.GENERATOR, 1, 1, c -> {
            Expression source = FunctionList.coerced(c, Arg.ARRAY).getFirst();
            if (!(Shapes.element(source) instanceof StructType row)) {
                throw FunctionErrors.argument("inline", 0, "array of struct", source.type());
            }
            return FunctionList.of("inline", List.of(source), row, false, c.session().mode());
        });
        list.alias("inline_outer", "inline");
        list.add("stack", Kind.GENERATOR, 2, FunctionDefinition.ANY, c -> stack(c));
        list.add("json_tuple", Kind.GENERATOR, 2, FunctionDefinition.ANY, c -> {
            if (c.arguments().stream().anyMatch(a -> !a.type().isText() && a.type() != SimpleType.NULL)) {
                throw FunctionErrors.texts("json_tuple");
            }
            List<StructField> fields = new ArrayList<>();
            for (int i = 1; i < c.count(); i++) {
                fields.add(new StructField("c" + (i - 1), SimpleType.STRING));
            }
            Expression row = FunctionList.of("json_tuple", FunctionList.coerced(c, Arg.STRING), new StructType(fields),
                    false, c.session().mode());
            return inline(List.of(row), c);
        });
    }

    /// A generator whose rows are known expressions of one struct type.
    private static Expression inline(List<Expression> rows, Call c) {
        DataType type = rows.getFirst().type();
        Expression array = FunctionList.of("array", rows, new ArrayType(type, false), false, c.session().mode());
        return FunctionList.of("inline", List.of(array), type, false, c.session().mode());
    }

    private Expression stack(Call call) {
        int rows = positive(call, 0, Arg.only(SimpleType.INTEGER), "n").value() instanceof Integer n ? n : 1;
        List<Expression> cells = call.arguments().subList(1, call.count());
        int columns = (cells.size() + rows - 1) / rows;
        List<List<Expression>> byColumn = new ArrayList<>();
        List<StructField> fields = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Expression> one = new ArrayList<>();
            for (int at = column; at < rows * columns; at += columns) {
                one.add(at < cells.size() ? cells.get(at) : new Literal(null, SimpleType.NULL));
            }
            byColumn.add(alike(one, call));
            fields.add(new StructField("col" + column, byColumn.getLast().getFirst().type()));
        }
        List<Expression> made = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            List<Expression> values = byColumn.stream().map(c -> c.get(at)).toList();
            made.add(FunctionList.of("struct", values, new StructType(fields), false, call.session().mode()));
        }
        return inline(made, call);
    }

    /// The values of one column, which have one type or none.
    private static List<Expression> alike(List<Expression> cells, Call call) {
        List<DataType> types = cells.stream()
                .map(Expression::type)
                .filter(t -> t != SimpleType.NULL)
                .distinct()
                .toList();
        if (types.size() > 1) {
            throw FunctionErrors.mismatched(FunctionErrors.STACK_TYPES, call);
        }
        return types.isEmpty() ? cells : cells.stream().map(c -> call.session().cast(c, types.getFirst())).toList();
    }
}
