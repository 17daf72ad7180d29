package io.firesteel.functions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.format.NumberFormat;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// Numbers as text by a format, and back. `to_char` is also another name of functions of moments and bytes.
final class NumberFormatFunctions {
    private static final ErrorCondition BINARY_FORMAT = new ErrorCondition("INVALID_PARAMETER_VALUE.BINARY_FORMAT",
            "22023", ErrorKind.USER, "The value of parameter(s) `format` in <functionName> is invalid: expects one of"
                    + " binary formats 'base64', 'hex', 'utf-8', but got <invalidFormat>.");
    private static final ErrorCondition NULL_FORMAT = new ErrorCondition("INVALID_PARAMETER_VALUE.NULL", "22023",
            ErrorKind.USER,
            "The value of parameter(s) `format` in <functionName> is invalid: expects a non-NULL value.");
    private static final Arg DECIMAL = new Arg("decimal", (e, s) -> e.type().isNumeric() || e.type().isText()
            || e.type() == SimpleType.NULL
                    ? Optional.of(s.cast(e, DecimalType.forType(e.type())))
                    : Optional.empty());

    private final Function<Expression, Optional<Literal>> constants;

    NumberFormatFunctions(Function<Expression, Optional<Literal>> constants) {
        this.constants = constants;
    }

    void register(FunctionList list) {
        list.add("to_char", Kind.SCALAR, 2, 2, c -> character(list, c));
        list.alias("to_varchar", "to_char");
        for (String name : List.of("to_number", "try_to_number")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> {
                Expression text = FunctionList.coerced(c, Arg.STRING).getFirst();
                Optional<String> format = format(c);
                DecimalType type = format.map(f -> new NumberFormat(f).type()).orElse(DecimalType.USER_DEFAULT);
                return format.isEmpty()
                        ? new Literal(null, type)
                        : FunctionList.of(name, List.of(text, Shapes.text(format.get())), type,
                                name.startsWith("try") || text.nullable(), c.session().mode());
            });
        }
    }

    /// The constant format; empty for null.
    private Optional<String> format(Call c) {
        Expression given = FunctionList.coerced(c, Arg.ANY, Arg.STRING).get(1);
        Literal constant = Shapes.constant(given, constants)
                .orElseThrow(() -> FunctionErrors.notConstant(c.name(), "format", "STRING"));
        return Optional.ofNullable((String) constant.value());
    }

    private Expression character(FunctionList list, Call c) {
        return switch (c.argument(0).type()) {
            case SimpleType.DATE, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ ->
                bound(list, "date_format", c, c.arguments());
            case SimpleType.BINARY -> binary(list, c);
            default -> {
                Expression number = FunctionList.coerced(c, DECIMAL, Arg.STRING).getFirst();
                Optional<String> format = format(c);
                format.ifPresent(NumberFormat::new);
                yield format.isEmpty()
                        ? new Literal(null, SimpleType.STRING)
                        : FunctionList.of("to_char", List.of(number, Shapes.text(format.get())), SimpleType.STRING,
                                number.nullable(), c.session().mode());
            }
        };
    }

    private Expression binary(FunctionList list, Call c) {
        Optional<String> format = format(c);
        if (format.isEmpty()) {
            throw new FiresteelException(NULL_FORMAT, Map.of("functionName", "`" + c.name() + "`"));
        }
        return switch (format.get().toLowerCase(Locale.ROOT)) {
            case "base64" -> bound(list, "base64", c, List.of(c.argument(0)));
            case "hex" -> bound(list, "hex", c, List.of(c.argument(0)));
            case "utf-8" -> bound(list, "decode", c, List.of(c.argument(0), Shapes.text("utf-8")));
            default -> throw new FiresteelException(BINARY_FORMAT,
                    Map.of("functionName", "`" + c.name() + "`", "invalidFormat", "'" + format.get() + "'"));
        };
    }

    private static Expression bound(FunctionList list, String name, Call c, List<Expression> arguments) {
        return list.definitions()
                .get(name)
                .binder()
                .bind(new Call(name, arguments, c.distinct(), c.filter(), c.session()));
    }
}
