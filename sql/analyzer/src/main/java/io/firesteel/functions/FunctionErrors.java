package io.firesteel.functions;

import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

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
    public static final ErrorCondition ARGUMENTS = user("WRONG_NUM_ARGS.WITHOUT_SUGGESTION", "42605",
            "The `<functionName>` requires <expectedNum> parameters but the actual number is <actualNum>.");
    static final ErrorCondition NOT_CONSTANT = user("DATATYPE_MISMATCH.NON_FOLDABLE_INPUT", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: the input <inputName> should be a foldable"
                    + " <inputType> expression.");
    static final ErrorCondition NULL_TYPE = mismatch("NULL_TYPE", "null typed values cannot be used as arguments");
    static final ErrorCondition ARRAY_TYPES = mismatch("ARRAY_FUNCTION_DIFF_TYPES",
            "the input should have been an array and a value of its element type");
    static final ErrorCondition ARRAYS_TYPES = mismatch("BINARY_ARRAY_DIFF_TYPES",
            "the input should have been arrays with the same element type");
    static final ErrorCondition MAP_TYPES = mismatch("MAP_FUNCTION_DIFF_TYPES",
            "the input should have been a map and a value of its key type");
    static final ErrorCondition MAPS_TYPES = mismatch("MAP_CONCAT_DIFF_TYPES", "the input should all be of type map");
    static final ErrorCondition STACK_TYPES = mismatch("STACK_COLUMN_DIFF_TYPES",
            "the values of one column have to be of one type");
    static final ErrorCondition SEQUENCE_TYPES = mismatch("SEQUENCE_WRONG_INPUT_TYPES",
            "a sequence has to be of whole numbers, dates or timestamps, and its step a number or an interval");
    static final ErrorCondition HASH_MAP = mismatch("HASH_MAP_TYPE", "maps have no hash, for equal ones would differ");
    static final ErrorCondition MAP_KEY = mismatch("INVALID_MAP_KEY_TYPE", "the key of a map cannot be or hold a map");
    static final ErrorCondition FIELD_NAMES = mismatch("CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING",
            "only constant texts can be the names of fields");
    static final ErrorCondition JSON_SCHEMA = user("DATATYPE_MISMATCH.INVALID_JSON_SCHEMA", "42K09",
            "Cannot resolve the call due to data type mismatch: Input schema <type> must be a struct, an array, a map or a"
                    + " variant.");
    static final ErrorCondition JSON_MAP_KEY = user("DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE", "42K09",
            "Cannot resolve the call due to data type mismatch: Input schema <type> can only contain STRING as a key type"
                    + " for a MAP.");
    static final ErrorCondition STRUCT_SCHEMA = user("INVALID_SCHEMA.NON_STRUCT_TYPE", "42K07",
            "The input schema <type> is not valid: it must be a struct.");
    private static final ErrorCondition SCHEMA_TEXT = user("INVALID_SCHEMA.NON_STRING_LITERAL", "42K07",
            "The input schema is not valid: it must be a constant text.");
    private static final ErrorCondition EMPTY_SCHEMA = user("PARSE_EMPTY_STATEMENT", "42617",
            "The input schema is an empty text.");
    private static final ErrorCondition CORRUPT = user("INVALID_CORRUPT_RECORD_TYPE", "42804",
            "The column <columnName> for corrupt records must have the nullable STRING type, but got <actualType>.");
    private static final ErrorCondition PARSE_MODE = user("PARSE_MODE_UNSUPPORTED", "42601",
            "The function <funcName> doesn't support the <mode> mode. Acceptable modes are PERMISSIVE and FAILFAST.");
    private static final ErrorCondition INPUT = user("DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE", "42K09",
            "Cannot resolve <functionName> due to data type mismatch: The input of <functionName> can't be <dataType> type"
                    + " data.");
    private static final ErrorCondition NULL_INPUT = user("DATATYPE_MISMATCH.UNEXPECTED_NULL", "42K09",
            "Cannot resolve <functionName> due to data type mismatch: The <exprName> must not be null.");
    private static final ErrorCondition RETURNED = user("DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE", "42K09",
            "Cannot resolve <functionName> due to data type mismatch: The <functionName> requires return <expectedType>"
                    + " type, but the actual is <actualType> type.");
    private static final ErrorCondition EXTRACT = user("INVALID_EXTRACT_FIELD", "42601",
            "Cannot extract <field> from a value of the type <type>.");
    private static final ErrorCondition TEXTS = user("DATATYPE_MISMATCH.NON_STRING_TYPE", "42K09",
            "Cannot resolve <functionName> due to data type mismatch: All arguments of the function must be strings.");
    private static final ErrorCondition FIELD_TYPE = user("UNSUPPORTED_DATATYPE", "0A000",
            "Unsupported data type <typeName>.");
    private static final ErrorCondition OPTIONS_MAP = user("INVALID_OPTIONS.NON_MAP_FUNCTION", "42K06",
            "Invalid options: Must use the `map()` function for options.");
    private static final ErrorCondition OPTIONS_TEXT = user("INVALID_OPTIONS.NON_STRING_TYPE", "42K06",
            "Invalid options: A type of keys and values in `map()` must be string, but got <mapType>.");
    private static final ErrorCondition CHAR_AS_STRING = user("UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING", "0A000",
            "Types CHAR and VARCHAR cannot stand in a schema for reading; use STRING, or set"
                    + " \"spark.sql.legacy.charVarcharAsString\" to true to have them taken for it.");
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

    /// Refuses to order by what has no order: a map, or what holds one.
    public static void requireOrder(DataType type) {
        if (Shapes.holdsMap(type) || type == SimpleType.CALENDAR_INTERVAL) {
            throw ordering("sortorder", type);
        }
    }

    static FiresteelException ordering(String function, DataType type) {
        return new FiresteelException(ORDERING, Map.of("sqlExpr", function, "functionName", function, "dataType",
                "\"" + type.sql() + "\""));
    }

    public static FiresteelException count(String function, String expected, int actual) {
        return new FiresteelException(ARGUMENTS,
                Map.of("functionName", function, "expectedNum", expected, "actualNum", ""
                        + actual));
    }

    static FiresteelException notConstant(String call, String input, String type) {
        return new FiresteelException(NOT_CONSTANT, Map.of("sqlExpr", call, "inputName", "`" + input + "`", "inputType",
                "\"" + type + "\""));
    }

    /// A schema that texts of the format cannot have.
    static FiresteelException schema(ErrorCondition condition, DataType type) {
        return new FiresteelException(condition, Map.of("type", "\"" + type.sql() + "\""));
    }

    static FiresteelException schemaText() {
        return new FiresteelException(SCHEMA_TEXT, Map.of());
    }

    static FiresteelException emptySchema() {
        return new FiresteelException(EMPTY_SCHEMA, Map.of());
    }

    static FiresteelException corruptType(String column, DataType type) {
        return new FiresteelException(CORRUPT, Map.of("columnName", "`" + column + "`", "actualType",
                "\"" + type.sql() + "\""));
    }

    static FiresteelException parseMode(String function, String mode) {
        return new FiresteelException(PARSE_MODE, Map.of("funcName", "`" + function + "`", "mode", mode));
    }

    /// An argument of a type that the function takes in no form.
    static FiresteelException input(String function, DataType type) {
        return new FiresteelException(INPUT, Map.of("functionName", "`" + function + "`", "dataType",
                "\"" + type.sql() + "\""));
    }

    static FiresteelException nullInput(String function, String argument) {
        return new FiresteelException(NULL_INPUT, Map.of("functionName", "`" + function + "`", "exprName", argument));
    }

    /// A lambda that gives a value of another type than the function wants.
    static FiresteelException returned(String function, DataType expected, DataType actual) {
        return new FiresteelException(RETURNED, Map.of("functionName", "`" + function + "`", "expectedType",
                "\"" + expected.sql() + "\"", "actualType", "\"" + actual.sql() + "\""));
    }

    /// A field that values of a type do not have.
    static FiresteelException field(String field, DataType type) {
        return new FiresteelException(EXTRACT, Map.of("field", "`" + field + "`", "type", "\"" + type.sql() + "\""));
    }

    static FiresteelException texts(String function) {
        return new FiresteelException(TEXTS, Map.of("functionName", "`" + function + "`"));
    }

    /// A type that a field of a record cannot have.
    static FiresteelException fieldType(DataType type) {
        return new FiresteelException(FIELD_TYPE, Map.of("typeName", "\"" + type.sql() + "\""));
    }

    static FiresteelException optionsMap() {
        return new FiresteelException(OPTIONS_MAP, Map.of());
    }

    static FiresteelException optionsText(DataType map) {
        return new FiresteelException(OPTIONS_TEXT, Map.of("mapType", "\"" + map.sql() + "\""));
    }

    /// CHAR or VARCHAR in a schema for a reader.
    public static FiresteelException charAsString() {
        return new FiresteelException(CHAR_AS_STRING, Map.of());
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

    private static ErrorCondition mismatch(String name, String reason) {
        return user("DATATYPE_MISMATCH." + name, "42K09", "Cannot resolve <functionName> due to data type mismatch: "
                + reason + ", but it's <dataType>.");
    }

    /// Arguments that do not go together.
    static FiresteelException mismatched(ErrorCondition condition, FunctionDefinition.Call call) {
        return new FiresteelException(condition, Map.of("functionName", "`" + call.name() + "`", "dataType",
                call.arguments().stream().map(a -> "\"" + a.type().sql() + "\"").toList().toString()));
    }
}
