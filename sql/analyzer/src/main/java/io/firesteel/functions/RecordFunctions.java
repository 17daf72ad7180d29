package io.firesteel.functions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Values as texts of JSON and CSV, back, and the schemas of such texts. The options become a constant map behind the value,
/// keys in lower case, the session's own ([Coercion#records()]) among them.
final class RecordFunctions {
    private static final MapType OPTIONS = new MapType(SimpleType.STRING, SimpleType.STRING);

    private final Function<Expression, Optional<Literal>> constants;

    RecordFunctions(Function<Expression, Optional<Literal>> constants) {
        this.constants = constants;
    }

    void register(FunctionList list) {
        list.add("from_json", Kind.SCALAR, 2, 3, c -> {
            DataType type = schema(c);
            if (!type.isNested()) {
                throw FunctionErrors.schema(FunctionErrors.JSON_SCHEMA, type);
            }
            if (type instanceof MapType m && !m.keyType().isText()) {
                throw FunctionErrors.schema(FunctionErrors.JSON_MAP_KEY, type);
            }
            return parsed("from_json", c, type);
        });
        list.add("from_csv", Kind.SCALAR, 2, 3, c -> {
            if (!(schema(c) instanceof StructType type)) {
                throw FunctionErrors.schema(FunctionErrors.STRUCT_SCHEMA, schema(c));
            }
            type.types().stream().filter(DataType::isNested).findFirst().ifPresent(t -> {
                throw FunctionErrors.fieldType(t);
            });
            return parsed("from_csv", c, type);
        });
        list.add("to_json", Kind.SCALAR, 1, 2, c -> {
            Expression value = c.argument(0);
            if (!value.type().isNested() && value.type() != SimpleType.NULL) {
                throw FunctionErrors.schema(FunctionErrors.JSON_SCHEMA, value.type());
            }
            return written("to_json", c);
        });
        list.add("to_csv", Kind.SCALAR, 1, 2, c -> {
            if (!(c.argument(0).type() instanceof StructType) && c.argument(0).type() != SimpleType.NULL) {
                throw FunctionErrors.input("to_csv", c.argument(0).type());
            }
            return written("to_csv", c);
        });
        for (String format : List.of("json", "csv")) {
            list.add("schema_of_" + format, Kind.SCALAR, 1, 2, c -> example("schema_of_" + format, format, c));
        }
    }

    private Expression example(String name, String format, Call c) {
        DataType type = c.argument(0).type();
        if (!type.isText() && type != SimpleType.NULL) {
            throw FunctionErrors.argument(name, 0, "string", type);
        }
        Literal text = constant(c.argument(0))
                .orElseThrow(() -> FunctionErrors.notConstant(name, format, "STRING"));
        if (text.value() == null) {
            throw FunctionErrors.nullInput(name, format);
        }
        return FunctionList.of(name, List.of(text, new Literal(options(c, 1), OPTIONS)), SimpleType.STRING, false,
                c.session().mode());
    }

    private Optional<Literal> constant(Expression e) {
        return Shapes.constant(e, constants);
    }

    private static Expression written(String name, Call c) {
        Expression value = c.argument(0);
        Map<String, String> options = options(c, 1);
        return value.type() == SimpleType.NULL
                ? new Literal(null, SimpleType.STRING)
                : FunctionList.of(name, List.of(value, new Literal(options, OPTIONS)), SimpleType.STRING,
                        value.nullable(), c.session().mode());
    }

    private static Expression parsed(String name, Call c, DataType type) {
        DataType given = c.argument(0).type();
        if (!given.isText() && given != SimpleType.NULL) {
            throw FunctionErrors.argument(name, 0, "string", given);
        }
        Map<String, String> options = options(c, 2);
        String mode = options.getOrDefault("mode", "PERMISSIVE");
        if (mode.equalsIgnoreCase("DROPMALFORMED")) {
            throw FunctionErrors.parseMode(name, mode);
        }
        String corrupt = options.getOrDefault("columnnameofcorruptrecord", "_corrupt_record");
        if (type instanceof StructType s && s.indexOf(corrupt) >= 0
                && !s.field(s.indexOf(corrupt)).type().isText()) {
            throw FunctionErrors.corruptType(corrupt, s.field(s.indexOf(corrupt)).type());
        }
        Expression text = c.session().cast(c.argument(0), SimpleType.STRING);
        return FunctionList.of(name, List.of(text, new Literal(options, OPTIONS)), type, true, c.session().mode());
    }

    /// The schema in the second argument, every part of which may be null.
    private DataType schema(Call c) {
        Object text = constant(c.argument(1)).map(Literal::value).orElse(null);
        if (!(text instanceof String ddl)) {
            throw FunctionErrors.schemaText();
        }
        if (ddl.isBlank()) {
            throw FunctionErrors.emptySchema();
        }
        DataType timestamp = c.session().records().getOrDefault("timestamptype", "").equals("TIMESTAMP_NTZ")
                ? SimpleType.TIMESTAMP_NTZ
                : SimpleType.TIMESTAMP;
        DataType type = nullable(ddl.stripLeading().startsWith("{")
                ? DataType.fromJson(ddl)
                : DataType.fromDdl(ddl, timestamp));
        if (CharVarchar.holds(type)) {
            throw FunctionErrors.charAsString();
        }
        return type;
    }

    private static DataType nullable(DataType type) {
        return switch (type) {
            case ArrayType a -> new ArrayType(nullable(a.elementType()), true);
            case MapType m -> new MapType(nullable(m.keyType()), nullable(m.valueType()), true);
            case StructType s -> new StructType(s.fields()
                    .stream()
                    .map(f -> new StructField(f.name(), nullable(f.type()), true, f.metadata()))
                    .toList());
            default -> type;
        };
    }

    /// The options in argument `i`, which is a call of `map` with constant texts.
    private static Map<String, String> options(Call c, int i) {
        Map<String, String> options = new LinkedHashMap<>(c.session().records());
        if (c.count() > i) {
            if (!(c.argument(i) instanceof FunctionCall map) || !map.function().equals("map")) {
                throw FunctionErrors.optionsMap();
            }
            if (!map.type().equals(new MapType(SimpleType.STRING, SimpleType.STRING, false))) {
                throw FunctionErrors.optionsText(map.type());
            }
            for (int k = 0; k < map.arguments().size(); k += 2) {
                options.put(text(map.arguments().get(k)).toLowerCase(Locale.ROOT), text(map.arguments().get(k + 1)));
            }
        }
        return options;
    }

    private static String text(Expression e) {
        return e instanceof Literal l && l.value() instanceof String s ? s : "";
    }
}
