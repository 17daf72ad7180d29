package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionList.Returns;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Arrays, maps and structs: making them, looking into them, combining them.
final class CollectionFunctions {
    private static final Returns NUMBER = Returns.type(SimpleType.INTEGER);

    private CollectionFunctions() {
    }

    static void register(FunctionList list) {
        making(list);
        reading(list);
        arrays(list);
        maps(list);
    }

    private static void making(FunctionList list) {
        list.add("array", Kind.SCALAR, 0, FunctionDefinition.ANY, c -> {
            List<Expression> all = Shapes.unified("array", c.arguments(), c.session());
            DataType element = all.isEmpty() ? SimpleType.NULL : all.getFirst().type();
            return plain("array", all, new ArrayType(element, Shapes.anyNull(all)), false);
        });
        list.add("map", Kind.SCALAR, 0, FunctionDefinition.ANY, CollectionFunctions::map);
        list.add("named_struct", Kind.SCALAR, 0, FunctionDefinition.ANY, c -> struct(c, true));
        list.add("struct", Kind.SCALAR, 0, FunctionDefinition.ANY, c -> struct(c, false));
        list.add("sequence", Kind.SCALAR, 2, 3, CollectionFunctions::sequence);
        list.add("array_repeat", Kind.SCALAR, 2, 2, c -> {
            Expression count = c.session().cast(c.argument(1), SimpleType.INTEGER);
            return plain("array_repeat", List.of(c.argument(0), count),
                    new ArrayType(c.argument(0).type(), c.argument(0)
                            .nullable()),
                    count.nullable());
        });
    }

    private static Expression plain(String name, List<Expression> arguments, DataType type, boolean nullable) {
        return FunctionList.of(name, arguments, type, nullable, EvalMode.ANSI);
    }

    private static Expression map(Call call) {
        if (call.count() % 2 != 0) {
            throw FunctionErrors.count("map", "2n (n > 0)", call.count());
        }
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < call.count(); i += 2) {
            keys.add(call.argument(i));
            values.add(call.argument(i + 1));
        }
        keys = Shapes.unified("map", keys, call.session());
        values = Shapes.unified("map", values, call.session());
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(keys.get(i));
            all.add(values.get(i));
        }
        DataType key = keys.isEmpty() ? SimpleType.NULL : keys.getFirst().type();
        if (key instanceof MapType) {
            throw FunctionErrors.mismatched(FunctionErrors.MAP_KEY, call);
        }
        DataType value = values.isEmpty() ? SimpleType.NULL : values.getFirst().type();
        return FunctionList.of("map", all, new MapType(key, value, Shapes.anyNull(values)), false,
                call.session().mode());
    }

    /// A struct of alternating names and values; the analyzer names the fields of `struct` beforehand.
    private static Expression struct(Call call, boolean named) {
        if (named && call.count() % 2 != 0) {
            throw FunctionErrors.count("named_struct", "2n (n > 0)", call.count());
        }
        List<StructField> fields = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < call.count(); i += named ? 2 : 1) {
            String name = "col" + (i + 1);
            if (named) {
                if (!(call.argument(i) instanceof Literal l) || !(l.value() instanceof String text)) {
                    throw FunctionErrors.mismatched(FunctionErrors.FIELD_NAMES, call);
                }
                name = text;
            }
            Expression value = call.argument(named ? i + 1 : i);
            fields.add(new StructField(name, value.type(), value.nullable()));
            values.add(value);
        }
        return plain("struct", values, new StructType(fields), false);
    }

    private static Expression sequence(Call call) {
        Expression start = call.argument(0);
        DataType type = call.session()
                .common(start.type(), call.argument(1).type())
                .orElseThrow(() -> FunctionErrors.different(
                        "sequence", List.of(start.type(), call.argument(1).type())));
        if (!type.isIntegral() && !ArithmeticFunctions.moment(type) && type != SimpleType.NULL) {
            throw FunctionErrors.mismatched(FunctionErrors.SEQUENCE_TYPES, call);
        }
        List<Expression> arguments = new ArrayList<>(List.of(call.session().cast(start, type), call.session()
                .cast(call
                        .argument(1), type)));
        if (call.count() == 3) {
            arguments.add(type.isIntegral() ? call.session().cast(call.argument(2), type) : call.argument(2));
        }
        if (ArithmeticFunctions.moment(type)) {
            arguments.add(Shapes.text(call.session().zone()));
        }
        return FunctionList.of("sequence", arguments, new ArrayType(type, false), Shapes.anyNull(arguments),
                call.session()
                        .mode());
    }

    private static void reading(FunctionList list) {
        list.add("size", Kind.SCALAR, 1, 1, c -> c.argument(0).type() == SimpleType.NULL
                ? new Literal(c.session().ansi() ? null : -1, SimpleType.INTEGER)
                : FunctionList.call("size", c, NUMBER, false, Arg.ARRAY_OR_MAP));
        list.alias("cardinality", "size");
        list.add("array_size", Kind.SCALAR, 1, 1, c -> {
            List<Expression> a = FunctionList.coerced(c, Arg.ARRAY);
            return plain("size", a, SimpleType.INTEGER, Shapes.anyNull(a));
        });
        list.add("element_at", Kind.SCALAR, 2, 2, c -> elementAt("element_at", c, c.session().mode()));
        list.add("try_element_at", Kind.SCALAR, 2, 2, c -> elementAt("element_at", c, EvalMode.TRY));
        list.add("get", Kind.SCALAR, 2, 2, c -> {
            List<Expression> a = FunctionList.coerced(c, Arg.TYPED_ARRAY, Arg.INT);
            return FunctionList.of("get_array_item", a, Shapes.element(a.getFirst()), true, EvalMode.TRY);
        });
        list.add("subscript", Kind.SCALAR, 2, 2, c -> subscript(c));
    }

    /// `a[i]`: arrays count from 0, maps look up.
    private static Expression subscript(Call call) {
        if (call.argument(0).type() instanceof MapType m) {
            Expression key = call.session()
                    .implicit(call.argument(1), m.keyType())
                    .orElseThrow(() -> FunctionErrors.argument(
                            call.name(), 1, m.keyType().sql(), call.argument(1).type()));
            return FunctionList.of("get_map_value", List.of(call.argument(0), key), m.valueType(), true, EvalMode.ANSI);
        }
        List<Expression> a = FunctionList.coerced(call, Arg.ARRAY, number(Arg.INTEGRAL));
        List<Expression> b = List.of(a.get(0), call.session().cast(a.get(1), SimpleType.INTEGER));
        return FunctionList.of("get_array_item", b, Shapes.element(a.getFirst()), true, call.session().mode());
    }

    /// An index, which in ANSI mode is no text.
    private static Arg number(Arg index) {
        return new Arg(index.required(), (e, s) -> s.ansi() && e.type().isText()
                ? Optional.empty()
                : index.accept().apply(e, s));
    }

    private static Expression elementAt(String name, Call call, EvalMode mode) {
        if (call.argument(0).type() instanceof MapType m) {
            if (call.session().element(m.keyType(), call.argument(1).type()).isEmpty()) {
                throw FunctionErrors.mismatched(FunctionErrors.MAP_TYPES, call);
            }
            Expression key = call.session()
                    .implicit(call.argument(1), m.keyType())
                    .orElseThrow(() -> FunctionErrors.argument(
                            call.name(), 1, m.keyType().sql(), call.argument(1).type()));
            return FunctionList.of("get_map_value", List.of(call.argument(0), key), m.valueType(), true, mode);
        }
        List<Expression> a = FunctionList.coerced(call, Arg.TYPED_ARRAY, number(Arg.INT));
        return FunctionList.of(name, a, Shapes.element(a.getFirst()), true, mode);
    }

    /// An array and a value of its element type, brought to a common type.
    private static List<Expression> withElement(Call call) {
        if (!(call.argument(0).type() instanceof ArrayType array)) {
            throw call.argument(0).type() != SimpleType.NULL
                    || call.name().endsWith("append") || call.name().endsWith("prepend")
                            ? FunctionErrors.argument(call.name(), 0, "array", call.argument(0).type())
                            : FunctionErrors.mismatched(call.name().endsWith("remove")
                                    ? FunctionErrors.ARRAY_TYPES
                                    : FunctionErrors.NULL_TYPE, call);
        }
        boolean looks = call.name().endsWith("contains") || call.name().endsWith("position");
        if (looks && call.argument(1).type() == SimpleType.NULL) {
            throw FunctionErrors.mismatched(FunctionErrors.NULL_TYPE, call);
        }
        DataType other = call.argument(1).type();
        DataType type = (call.name().equals("array_contains")
                ? call.session().commonOfCells(List.of(array.elementType(), other))
                : call.session().element(array.elementType(), other))
                .orElseThrow(() -> FunctionErrors.mismatched(FunctionErrors.ARRAY_TYPES, call));
        return List.of(call.session().cast(call.argument(0), new ArrayType(type, array.containsNull())),
                call.session().cast(call.argument(1), type));
    }

    /// Arrays of one element type.
    private static List<Expression> alike(Call call) {
        DataType element = call.argument(0).type() instanceof ArrayType a
                && call.argument(1).type() instanceof ArrayType b
                        ? call.session().element(a.elementType(), b.elementType()).orElse(null)
                        : null;
        if (element == null) {
            throw FunctionErrors.mismatched(FunctionErrors.ARRAYS_TYPES, call);
        }
        boolean nulls = call.arguments().stream().anyMatch(a -> ((ArrayType) a.type()).containsNull());
        DataType type = new ArrayType(element, nulls);
        return call.arguments().stream().map(a -> call.session().cast(a, type)).toList();
    }

    private static void arrays(FunctionList list) {
        list.add("array_contains", Kind.SCALAR, 2, 2,
                c -> plain("array_contains", withElement(c), SimpleType.BOOLEAN, true));
        list.add("array_position", Kind.SCALAR, 2, 2, c -> {
            List<Expression> a = withElement(c);
            return plain("array_position", a, SimpleType.LONG, Shapes.anyNull(a));
        });
        for (String name : List.of("array_append", "array_prepend", "array_remove")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> {
                List<Expression> a = withElement(c);
                return plain(name, a, new ArrayType(Shapes.element(a.get(0)), true),
                        a.get(0).nullable() || name.endsWith(
                                "remove") && a.get(1).nullable());
            });
        }
        for (String name : List.of("array_distinct", "array_compact")) {
            list.strict(name, Returns.like(0), Arg.ARRAY);
        }
        for (String name : List.of("array_union", "array_intersect", "array_except")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> {
                List<Expression> a = alike(c);
                return plain(name, a, a.getFirst().type(), Shapes.anyNull(a));
            });
        }
        list.add("arrays_overlap", Kind.SCALAR, 2, 2,
                c -> plain("arrays_overlap", alike(c), SimpleType.BOOLEAN, true));
        shapes(list);
    }

    private static void shapes(FunctionList list) {
        for (String name : List.of("array_min", "array_max")) {
            list.add(name, Kind.SCALAR, 1, 1, c -> {
                Expression a = FunctionList.coerced(c, Arg.ARRAY).getFirst();
                return plain(name, List.of(a), Shapes.element(a), true);
            });
        }
        list.add("array_join", Kind.SCALAR, 2, 3,
                c -> FunctionList.call("array_join", c, Returns.type(SimpleType.STRING), false,
                        Arg.exact(new ArrayType(SimpleType.STRING)), Arg.STRING, Arg.STRING));
        list.add("sort_array", Kind.SCALAR, 1, 2, c -> {
            List<Expression> a = new ArrayList<>(FunctionList.coerced(c, Arg.ARRAY, Arg.BOOLEAN));
            if (Shapes.element(a.getFirst()) instanceof MapType m) {
                throw FunctionErrors.ordering("sort_array", m);
            }
            if (a.size() == 1) {
                a.add(Literal.TRUE);
            }
            return plain("sort_array", a, a.getFirst().type(), a.getFirst().nullable());
        });
        list.strict("slice", Returns.like(0), Arg.ARRAY, Arg.INT, Arg.INT);
        list.add("flatten", Kind.SCALAR, 1, 1, c -> {
            Expression a = FunctionList.coerced(c, Arg.ARRAY).getFirst();
            if (!(Shapes.element(a) instanceof ArrayType inner)) {
                throw FunctionErrors.argument("flatten", 0, "array of array", a.type());
            }
            return plain("flatten", List.of(a), inner, true);
        });
        list.add("arrays_zip", Kind.SCALAR, 1, FunctionDefinition.ANY, c -> {
            List<Expression> a = FunctionList.coerced(c, Arg.ARRAY);
            List<StructField> fields = new ArrayList<>();
            for (int i = 0; i < a.size(); i++) {
                fields.add(
                        new StructField(a.get(i) instanceof Expression.AttributeReference r ? r.name() : "" + i, Shapes
                                .element(a.get(i))));
            }
            return plain("arrays_zip", a, new ArrayType(new StructType(fields), false), Shapes.anyNull(a));
        });
        list.add("array_insert", Kind.SCALAR, 3, 3, c -> {
            if (c.argument(0).type() == SimpleType.NULL) {
                throw FunctionErrors.mismatched(FunctionErrors.ARRAY_TYPES, c);
            }
            if (c.argument(1).type() == SimpleType.NULL) {
                throw FunctionErrors.argument(c.name(), 1, "int", SimpleType.NULL);
            }
            List<Expression> a = FunctionList.coerced(c, Arg.ARRAY, Arg.INT, Arg.ANY);
            List<Expression> b = List.of(a.get(0), a.get(1), c.session().cast(a.get(2), Shapes.element(a.get(0))));
            return plain("array_insert", b, new ArrayType(Shapes.element(a.get(0)), true),
                    a.get(0).nullable() || a.get(1)
                            .nullable());
        });
    }

    private static void maps(FunctionList list) {
        list.strict("map_keys", a -> new ArrayType(Shapes.map(a.getFirst()).keyType(), false), Arg.MAP);
        list.strict("map_values", a -> new ArrayType(Shapes.map(a.getFirst()).valueType(), Shapes.map(a.getFirst())
                .valueContainsNull()), Arg.MAP);
        list.strict("map_entries", a -> new ArrayType(entry(Shapes.map(a.getFirst())), false), Arg.MAP);
        list.add("map_from_arrays", Kind.SCALAR, 2, 2, c -> {
            List<Expression> a = FunctionList.coerced(c, Arg.ARRAY);
            return FunctionList.of("map_from_arrays", a,
                    new MapType(Shapes.element(a.get(0)), Shapes.element(a.get(1))), Shapes
                            .anyNull(a),
                    c.session().mode());
        });
        list.add("map_from_entries", Kind.SCALAR, 1, 1, c -> {
            Expression a = FunctionList.coerced(c, Arg.ARRAY).getFirst();
            if (!(Shapes.element(a) instanceof StructType s) || s.size() != 2) {
                throw FunctionErrors.argument("map_from_entries", 0, "array of pair struct", a.type());
            }
            return FunctionList.of("map_from_entries", List.of(a), new MapType(s.field(0).type(), s.field(1).type()),
                    true, c
                            .session()
                            .mode());
        });
        list.add("map_concat", Kind.SCALAR, 0, FunctionDefinition.ANY, c -> {
            if (!c.arguments().stream().allMatch(a -> a.type() instanceof MapType)) {
                throw FunctionErrors.mismatched(FunctionErrors.MAPS_TYPES, c);
            }
            if (c.count() == 0) {
                return plain("map", List.of(), new MapType(SimpleType.STRING, SimpleType.STRING, true), false);
            }
            List<Expression> a = Shapes.unified("map_concat", FunctionList.coerced(c, Arg.MAP), c.session());
            return FunctionList.of("map_concat", a, a.getFirst().type(), Shapes.anyNull(a), c.session().mode());
        });
        list.add("map_contains_key", Kind.SCALAR, 2, 2, c -> {
            if (c.argument(0).type() == SimpleType.NULL) {
                throw FunctionErrors.mismatched(FunctionErrors.MAP_TYPES, c);
            }
            if (c.argument(1).type() == SimpleType.NULL) {
                throw FunctionErrors.mismatched(FunctionErrors.NULL_TYPE, c);
            }
            Expression map = FunctionList.coerced(c, Arg.MAP, Arg.ANY).getFirst();
            return plain("map_contains_key", List.of(map, c.session().cast(c.argument(1), Shapes.map(map).keyType())),
                    SimpleType.BOOLEAN, map.nullable());
        });
        list.optional("str_to_map", 2, Returns.type(new MapType(SimpleType.STRING, SimpleType.STRING)), Arg.STRING,
                Arg.STRING,
                Arg.STRING);
    }

    private static StructType entry(MapType map) {
        return StructType.of(new StructField("key", map.keyType(), false), new StructField("value", map.valueType(), map
                .valueContainsNull()));
    }
}
