package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionList.Returns;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Text and binary: cases, cutting, searching, padding, regular expressions, formatting, encoding.
final class StringFunctions {
    private static final Returns TEXT = Returns.type(SimpleType.STRING);
    private static final Returns NUMBER = Returns.type(SimpleType.INTEGER);
    private static final Returns TRUTH = Returns.type(SimpleType.BOOLEAN);
    private static final Returns TEXTS = Returns.type(new ArrayType(SimpleType.STRING, false));

    private StringFunctions() {
    }

    static void register(FunctionList list) {
        cases(list);
        cutting(list);
        searching(list);
        building(list);
        patterns(list);
        encoding(list);
        validity(list);
    }

    private static void cases(FunctionList list) {
        for (String name : List.of("upper", "lower", "initcap")) {
            list.strict(name, TEXT, Arg.STRING);
        }
        list.strict("soundex", TEXT, new Arg("STRING", (e, s) -> e.type().isText() || e.type() == SimpleType.NULL
                ? s.implicit(e, SimpleType.STRING)
                : Optional.empty()));
        list.alias("ucase", "upper");
        list.alias("lcase", "lower");
        list.add("reverse", Kind.SCALAR, 1, 1, c -> c.argument(0).type() instanceof ArrayType
                ? FunctionList.call("reverse", c, Returns.like(0), false, Arg.ARRAY)
                : binary(c, 0)
                        ? FunctionList.call("reverse_bytes", c, Returns.like(0), false, Arg.BINARY)
                        : FunctionList.call("reverse", c, TEXT, false, Arg.STRING));
        list.strict("char_length", NUMBER, Arg.STRING_OR_BINARY);
        list.alias("length", "char_length");
        list.alias("len", "char_length");
        list.alias("character_length", "char_length");
        list.strict("octet_length", NUMBER, Arg.STRING_OR_BINARY);
        list.strict("bit_length", NUMBER, Arg.STRING_OR_BINARY);
        list.strict("ascii", NUMBER, Arg.STRING);
        list.strict("char", TEXT, Arg.LONG);
        list.alias("chr", "char");
    }

    private static void cutting(FunctionList list) {
        list.add("substring", Kind.SCALAR, 2, 3, c -> FunctionList.call("substring", c, Returns.like(0), false,
                Arg.STRING_OR_BINARY, Arg.INT, Arg.INT));
        list.alias("substr", "substring");
        list.strict("left", TEXT, Arg.STRING, Arg.INT);
        list.strict("right", TEXT, Arg.STRING, Arg.INT);
        for (String name : List.of("trim", "ltrim", "rtrim")) {
            list.add(name, Kind.SCALAR, 1, 2, c -> trim(name, c, true));
            list.add("$" + name, Kind.SCALAR, 2, 2, c -> trim(name, c, false));
        }
        list.add("btrim", Kind.SCALAR, 1, 2, c -> trim("trim", c, false));
        list.strict("substring_index", TEXT, Arg.STRING, Arg.STRING, Arg.INT);
        list.optional("split", 1, TEXTS, Arg.STRING, Arg.STRING, Arg.INT);
        list.lenient("split_part", 0, TEXT, Arg.STRING, Arg.STRING, Arg.INT);
        list.add("overlay", Kind.SCALAR, 3, 4, c -> binary(c, 0) && binary(c, 1)
                ? FunctionList.call("overlay_bytes", c, Returns.like(0), false, Arg.BINARY, Arg.BINARY, Arg.INT,
                        Arg.INT)
                : FunctionList.call("overlay", c, TEXT, false, Arg.STRING, Arg.STRING, Arg.INT, Arg.INT));
        list.optional("sentences", 2, Returns.type(new ArrayType(new ArrayType(SimpleType.STRING, false), false)),
                Arg.STRING,
                Arg.STRING, Arg.STRING);
    }

    private static boolean binary(Call call, int i) {
        return call.argument(i).type() == SimpleType.BINARY;
    }

    /// `trim(x, s)` names the characters first, `TRIM(x FROM s)` arrives the other way round; the engine takes (text, characters).
    private static Expression trim(String name, Call call, boolean charactersFirst) {
        List<Expression> arguments = new ArrayList<>(FunctionList.coerced(call, Arg.STRING));
        if (arguments.size() == 2 && charactersFirst) {
            java.util.Collections.reverse(arguments);
        }
        return FunctionList.of(name, arguments, SimpleType.STRING, Shapes.anyNull(arguments), call.session().mode());
    }

    private static void searching(FunctionList list) {
        list.strict("instr", NUMBER, Arg.STRING, Arg.STRING);
        list.add("locate", Kind.SCALAR, 2, 3, c -> FunctionList.call("locate", c, NUMBER, false, Arg.STRING, Arg.STRING,
                Arg.INT));
        list.alias("position", "locate");
        list.strict("startswith", TRUTH, Arg.STRING, Arg.STRING);
        list.strict("endswith", TRUTH, Arg.STRING, Arg.STRING);
        list.strict("contains", TRUTH, Arg.STRING, Arg.STRING);
        list.optional("levenshtein", 1, NUMBER, Arg.STRING, Arg.STRING, Arg.INT);
        list.strict("find_in_set", NUMBER, Arg.STRING, Arg.STRING);
    }

    private static void building(FunctionList list) {
        list.add("concat", Kind.SCALAR, 0, FunctionDefinition.ANY, StringFunctions::concat);
        list.add("||", Kind.SCALAR, 2, 2, StringFunctions::concat);
        list.add("concat_ws", Kind.SCALAR, 1, FunctionDefinition.ANY, c -> {
            Arg part = new Arg("(array<string> or string)", (e, s) -> e.type() instanceof ArrayType
                    ? s.implicit(e, new ArrayType(SimpleType.STRING))
                    : s.implicit(e, SimpleType.STRING));
            List<Expression> arguments = FunctionList.coerced(c, Arg.STRING, part);
            return FunctionList.of("concat_ws", arguments, SimpleType.STRING, arguments.getFirst().nullable(),
                    c.session()
                            .mode());
        });
        list.strict("repeat", TEXT, Arg.STRING, Arg.INT);
        list.strict("space", TEXT, Arg.INT);
        for (String name : List.of("lpad", "rpad")) {
            list.add(name, Kind.SCALAR, 2, 3, c -> {
                if (binary(c, 0) && (c.count() == 2 || binary(c, 2))) {
                    List<Expression> bytes = new ArrayList<>(FunctionList.coerced(c, Arg.BINARY, Arg.INT, Arg.BINARY));
                    if (bytes.size() == 2) {
                        bytes.add(new Literal(new byte[1], SimpleType.BINARY));
                    }
                    return FunctionList.of(name + "_bytes", bytes, SimpleType.BINARY, Shapes.anyNull(bytes),
                            c.session().mode());
                }
                List<Expression> arguments = new ArrayList<>(FunctionList.coerced(c, Arg.STRING, Arg.INT, Arg.STRING));
                if (arguments.size() == 2) {
                    arguments.add(Shapes.text(" "));
                }
                return FunctionList.of(name, arguments, SimpleType.STRING, Shapes.anyNull(arguments),
                        c.session().mode());
            });
        }
        list.strict("translate", TEXT, Arg.STRING, Arg.STRING, Arg.STRING);
        list.add("replace", Kind.SCALAR, 2, 3, c -> {
            List<Expression> arguments = new ArrayList<>(FunctionList.coerced(c, Arg.STRING));
            if (arguments.size() == 2) {
                arguments.add(Shapes.text(""));
            }
            return FunctionList.of("replace", arguments, SimpleType.STRING, Shapes.anyNull(arguments),
                    c.session().mode());
        });
        list.variadic("format_string", 1, TEXT, Arg.STRING, Arg.ANY);
        list.alias("printf", "format_string");
        list.lenient("format_number", 0, TEXT, Arg.NUMERIC, Arg.ANY);
        list.add("elt", Kind.SCALAR, 2, FunctionDefinition.ANY, c -> FunctionList.call("elt", c, TEXT, true, Arg.INT,
                Arg.STRING));
        list.strict("quote", TEXT, Arg.STRING);
    }

    private static Expression concat(Call call) {
        List<Expression> arguments;
        DataType type;
        if (call.arguments().stream().anyMatch(a -> a.type() instanceof ArrayType)) {
            if (call.arguments().stream().anyMatch(a -> a.type() == SimpleType.NULL)) {
                throw FunctionErrors.different("concat", call.arguments().stream().map(Expression::type).toList());
            }
            arguments = Shapes.unified("concat", call.arguments(), call.session());
            type = arguments.getFirst().type();
        } else if (call.count() > 0 && call.arguments().stream().allMatch(a -> a.type() == SimpleType.BINARY)) {
            arguments = call.arguments();
            type = SimpleType.BINARY;
        } else {
            arguments = FunctionList.coerced(call, Arg.STRING);
            type = SimpleType.STRING;
        }
        return FunctionList.of("concat", arguments, type, Shapes.anyNull(arguments), call.session().mode());
    }

    private static void patterns(FunctionList list) {
        list.add("regexp_replace", Kind.SCALAR, 3, 4, c -> {
            List<Expression> arguments = new ArrayList<>(FunctionList.coerced(c, Arg.STRING, Arg.STRING, Arg.STRING,
                    Arg.INT));
            if (arguments.size() == 3) {
                arguments.add(Shapes.integer(1));
            }
            return FunctionList.of("regexp_replace", arguments, SimpleType.STRING, Shapes.anyNull(arguments),
                    c.session()
                            .mode());
        });
        for (String name : List.of("regexp_extract", "regexp_extract_all")) {
            list.add(name, Kind.SCALAR, 2, 3, c -> {
                List<Expression> arguments = new ArrayList<>(FunctionList.coerced(c, Arg.STRING, Arg.STRING, Arg.INT));
                if (arguments.size() == 2) {
                    arguments.add(Shapes.integer(1));
                }
                return FunctionList.of(name, arguments, name.endsWith("all") ? TEXTS.of(arguments) : SimpleType.STRING,
                        Shapes
                                .anyNull(arguments),
                        c.session().mode());
            });
        }
        list.strict("regexp_count", NUMBER, Arg.STRING, Arg.STRING);
        list.optional("regexp_instr", 1, NUMBER, Arg.STRING, Arg.STRING, Arg.INT);
        list.lenient("regexp_substr", 0, TEXT, Arg.STRING, Arg.STRING);
    }

    private static void encoding(FunctionList list) {
        list.strict("base64", TEXT, Arg.BINARY);
        list.strict("unbase64", Returns.type(SimpleType.BINARY), Arg.STRING);
        list.strict("encode", Returns.type(SimpleType.BINARY), Arg.STRING, Arg.STRING);
        list.add("decode", Kind.SCALAR, 2, FunctionDefinition.ANY, c -> c.count() == 2
                ? FunctionList.call("decode", c, TEXT, false, Arg.BINARY, Arg.STRING)
                : ConditionalFunctions.decode(c));
        list.lenient("get_json_object", 0, TEXT, Arg.STRING, Arg.STRING);
        list.lenient("parse_url", 1, TEXT, Arg.STRING, Arg.STRING, Arg.STRING);
        list.strict("url_encode", TEXT, Arg.STRING);
        list.strict("url_decode", TEXT, Arg.STRING);
        list.lenient("try_url_decode", 0, TEXT, Arg.STRING);
        list.lenient("json_array_length", 0, NUMBER, Arg.STRING);
        list.lenient("json_object_keys", 0, Returns.type(new ArrayType(SimpleType.STRING)), Arg.STRING);
    }

    private static void validity(FunctionList list) {
        xpath(list);
        list.strict("is_valid_utf8", TRUTH, Arg.STRING_OR_BINARY);
        list.strict("make_valid_utf8", TEXT, Arg.STRING_OR_BINARY);
        list.strict("validate_utf8", TEXT, Arg.STRING_OR_BINARY);
        list.lenient("try_validate_utf8", 0, TEXT, Arg.STRING_OR_BINARY);
        list.add("aes_encrypt", Kind.SCALAR, 2, 6, c -> aes("aes_encrypt", c, 6));
        for (String name : List.of("aes_decrypt", "try_aes_decrypt")) {
            list.add(name, Kind.SCALAR, 2, 5, c -> aes(name, c, 5));
        }
        list.strict("luhn_check", TRUTH, Arg.STRING);
        list.add("mask", Kind.SCALAR, 1, 5, StringFunctions::mask);
        for (String name : List.of("to_binary", "try_to_binary")) {
            list.add(name, Kind.SCALAR, 1, 2, c -> toBinary(name, c));
        }
    }

    /// With the mode, the padding, the initialisation vector (to encrypt) and what is authenticated where they are left out.
    private static Expression aes(String name, Call call, int count) {
        List<Expression> arguments = new ArrayList<>(FunctionList.coerced(call, Arg.BINARY, Arg.BINARY, Arg.STRING,
                Arg.STRING, Arg.BINARY, Arg.BINARY));
        List<Expression> left = List.of(Shapes.text("GCM"), Shapes.text("DEFAULT"));
        while (arguments.size() < count) {
            int next = arguments.size() - 2;
            arguments.add(next < left.size()
                    ? left.get(next)
                    : new Expression.Literal(new byte[0], SimpleType.BINARY));
        }
        return FunctionList.of(name, arguments, SimpleType.BINARY, true, call.session().mode());
    }

    private static void xpath(FunctionList list) {
        Map<String, DataType> types = Map.of("xpath", new ArrayType(SimpleType.STRING), "xpath_string",
                SimpleType.STRING, "xpath_boolean", SimpleType.BOOLEAN, "xpath_short", SimpleType.SHORT, "xpath_int",
                SimpleType.INTEGER, "xpath_long", SimpleType.LONG, "xpath_float", SimpleType.FLOAT, "xpath_double",
                SimpleType.DOUBLE, "xpath_number", SimpleType.DOUBLE);
        types.forEach((name, type) -> list.add(name, Kind.SCALAR, 2, 2, c -> {
            if (c.argument(1).contains(e -> e instanceof Expression.AttributeReference)) {
                throw FunctionErrors.notConstant(name, "path", "STRING");
            }
            return FunctionList.call(name, c, Returns.type(type), true, Arg.STRING, Arg.STRING);
        }));
    }

    /// Signs that stand for upper case, lower case, digits and others: constants of one sign, or null to keep what is there.
    private static Expression mask(Call call) {
        List<Expression> arguments = new ArrayList<>(FunctionList.coerced(call, Arg.STRING));
        List<String> left = List.of("X", "x", "n");
        for (int i = 1; i < arguments.size(); i++) {
            if (!(arguments.get(i) instanceof Expression.Literal sign)) {
                throw FunctionErrors.notConstant("mask", List.of("upperChar", "lowerChar", "digitChar", "otherChar")
                        .get(i - 1), "STRING");
            }
            if (sign.value() instanceof String text && text.length() != 1) {
                throw FunctionErrors.oneSign("mask", text);
            }
        }
        while (arguments.size() < 5) {
            int next = arguments.size() - 1;
            arguments.add(next < left.size()
                    ? Shapes.text(left.get(next))
                    : new Expression.Literal(null, SimpleType.STRING));
        }
        return FunctionList.of("mask", arguments, SimpleType.STRING, arguments.getFirst().nullable(),
                call.session().mode());
    }

    private static Expression toBinary(String name, Call call) {
        List<Expression> arguments = new ArrayList<>(FunctionList.coerced(call, Arg.STRING));
        String format = "hex";
        if (arguments.size() == 2) {
            if (arguments.get(1) instanceof Expression.Literal l && l.value() == null) {
                return new Expression.Literal(null, SimpleType.BINARY);
            }
            format = Shapes.constantText(call, 1, "fmt").toLowerCase(Locale.ROOT);
            arguments.removeLast();
        }
        if (!List.of("hex", "utf-8", "utf8", "base64").contains(format)) {
            throw FunctionErrors.value(name, "fmt", "case-insensitive 'hex', 'base64', 'utf-8', or 'utf8'", format);
        }
        arguments.add(Shapes.text(format));
        return FunctionList.of(name, arguments, SimpleType.BINARY, name.startsWith("try") || Shapes.anyNull(arguments),
                call.session().mode());
    }
}
