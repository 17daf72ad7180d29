package io.firesteel.functions;

import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;

/// The error conditions of binding functions and operators, under Spark's names.
public final class FunctionErrors {
    static final ErrorCondition UNEXPECTED_INPUT = user("DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: The <paramIndex> parameter requires the <requiredType>"
                    + " type, however the argument has the type <inputType>.");
    static final ErrorCondition BINARY_DIFFERS = user("DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: the left and right operands of the binary operator have"
                    + " incompatible types (<left> and <right>).");
    static final ErrorCondition BINARY_WRONG = user("DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: the binary operator requires the input type"
                    + " <requiredType>, not <actualDataType>.");
    static final ErrorCondition DATA_DIFFERS = user("DATATYPE_MISMATCH.DATA_DIFF_TYPES", "42K09",
            "Cannot resolve \"<functionName>\" due to data type mismatch: Input to `<functionName>` should all be the same"
                    + " type, but it's <dataType>.");
    static final ErrorCondition CAST = user("DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: cannot cast <srcType> to <targetType>.");
    static final ErrorCondition CAST_FUNCTION = user("DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: cannot cast <srcType> to <targetType>. To convert"
                    + " values from <srcType> to <targetType>, you can use the functions <functionNames> instead.");
    static final ErrorCondition CAST_CONF = user("DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: cannot cast <srcType> to <targetType> with ANSI mode"
                    + " on. If you have to cast <srcType> to <targetType>, you can set \"spark.sql.ansi.enabled\" as"
                    + " 'false'.");
    static final ErrorCondition ORDERING = user("DATATYPE_MISMATCH.INVALID_ORDERING_TYPE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: The `<functionName>` does not support ordering on type"
                    + " <dataType>.");
    static final ErrorCondition VALUE_RANGE = user("DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: The <exprName> must be between <valueRange>.");
    static final ErrorCondition ONE_SIGN = user("DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: Length of <exprName> should be 1.");
    static final ErrorCondition VALUE = user("DATATYPE_MISMATCH.INVALID_ARG_VALUE", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: The <inputName> value must to be a <requireType>"
                    + " literal of <validValues>, but got <inputValue>.");
    static final ErrorCondition MAP_KEYS = user("DATATYPE_MISMATCH.MAP_ZIP_WITH_DIFF_TYPES", "42K09",
            "Cannot resolve \"map_zip_with\" due to data type mismatch: Input to the `map_zip_with` should have been two maps"
                    + " with compatible key types, but it's [<leftType>, <rightType>].");
    static final ErrorCondition DISTINCT_ORDER = user("INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT",
            "42K0K", "Invalid WITHIN GROUP of `listagg`: with DISTINCT the function has to order by its own input.");
    static final ErrorCondition WITHIN_GROUP = user("INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING", "42K0K",
            "Invalid function <funcName>: WITHIN GROUP is required for inverse distribution function.");
    static final ErrorCondition ARGUMENTS = user("WRONG_NUM_ARGS.WITHOUT_SUGGESTION", "42605",
            "The `<functionName>` requires <expectedNum> parameters but the actual number is <actualNum>.");
    static final ErrorCondition NOT_CONSTANT = user("DATATYPE_MISMATCH.NON_FOLDABLE_INPUT", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: the input <inputName> should be a foldable"
                    + " <inputType> expression.");
    static final ErrorCondition ROUTINE = user("UNRESOLVED_ROUTINE", "42883",
            "Cannot resolve routine <routineName> on search path [`system`.`builtin`, `system`.`session`,"
                    + " `spark_catalog`.`default`].<hint>");

    private FunctionErrors() {
    }

    /// An argument of a type that its parameter does not take.
    public static FiresteelException argument(String call, int index, String required, DataType actual) {
        return new FiresteelException(UNEXPECTED_INPUT, Map.of("sqlExpr", call, "paramIndex", ordinal(index),
                "requiredType", "\"" + required.toUpperCase(java.util.Locale.ROOT) + "\"", "inputType",
                "\"" + actual.sql()
                        + "\""));
    }

    static FiresteelException binary(ErrorCondition condition, String operator, DataType left, DataType right) {
        return new FiresteelException(condition, Map.of("sqlExpr", "(" + left.sql() + " " + operator + " " + right.sql()
                + ")", "left", "\"" + left.sql() + "\"", "right", "\"" + right.sql() + "\"", "requiredType",
                "(\"NUMERIC\" or \"INTERVAL\")", "actualDataType", "\"" + left.sql() + "\""));
    }

    /// Values that have no common type.
    public static FiresteelException different(String function, List<DataType> types) {
        return new FiresteelException(DATA_DIFFERS, Map.of("functionName", function, "dataType", types.stream()
                .map(
                        t -> "\"" + t.sql() + "\"")
                .toList()
                .toString()));
    }

    /// A constant argument outside of what it may be.
    static FiresteelException range(String function, String input, String legal) {
        return new FiresteelException(VALUE_RANGE, Map.of("sqlExpr", function, "exprName", input, "valueRange", legal));
    }

    /// A constant text that has to be of one sign.
    static FiresteelException oneSign(String function, String text) {
        return new FiresteelException(ONE_SIGN, Map.of("sqlExpr", function, "exprName", "'" + text + "'"));
    }

    /// A constant text that is none of those that are legal.
    static FiresteelException value(String function, String input, String legal, String actual) {
        return new FiresteelException(VALUE, Map.of("sqlExpr", function, "inputName", "`" + input + "`", "requireType",
                "STRING", "validValues", legal, "inputValue", "'" + actual + "'"));
    }

    static FiresteelException mapKeys(DataType left, DataType right) {
        return new FiresteelException(MAP_KEYS, Map.of("leftType", "\"" + left.sql() + "\"", "rightType",
                "\"" + right.sql() + "\""));
    }

    static FiresteelException distinctOrder() {
        return new FiresteelException(DISTINCT_ORDER, Map.of());
    }

    /// An aggregate that cannot do without WITHIN GROUP.
    public static FiresteelException withinGroup(String function) {
        return new FiresteelException(WITHIN_GROUP, Map.of("funcName", "`" + function + "`"));
    }

    static FiresteelException ordering(String function, DataType type) {
        return new FiresteelException(ORDERING, Map.of("sqlExpr", function, "functionName", function, "dataType",
                "\"" + type.sql() + "\""));
    }

    static FiresteelException count(String function, String expected, int actual) {
        return new FiresteelException(ARGUMENTS,
                Map.of("functionName", function, "expectedNum", expected, "actualNum", ""
                        + actual));
    }

    static FiresteelException notConstant(String call, String input, String type) {
        return new FiresteelException(NOT_CONSTANT, Map.of("sqlExpr", call, "inputName", "`" + input + "`", "inputType",
                "\"" + type + "\""));
    }

    private static String ordinal(int index) {
        return switch (index) {
            case 0 -> "first";
            case 1 -> "second";
            case 2 -> "third";
            case 3 -> "fourth";
            case 4 -> "fifth";
            default -> (index + 1) + "th";
        };
    }

    private static ErrorCondition user(String name, String state, String template) {
        return new ErrorCondition(name, state, ErrorKind.USER, template);
    }
}
