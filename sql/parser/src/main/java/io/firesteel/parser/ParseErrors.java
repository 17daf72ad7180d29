package io.firesteel.parser;

import java.util.Map;

import org.antlr.v4.runtime.ParserRuleContext;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.plan.Origin;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of the parser, under Spark's names.
public final class ParseErrors {
    public static final ErrorCondition SAMPLE = new ErrorCondition("INVALID_TABLESAMPLE_FRACTION", "22023",
            ErrorKind.USER,
            "The sampling fraction of TABLESAMPLE (<fraction>) must lie between 0 and 1.");
    public static final ErrorCondition SYNTAX = user("PARSE_SYNTAX_ERROR", "42601",
            "Syntax error at or near <error><hint>.");
    public static final ErrorCondition EMPTY = user("PARSE_EMPTY_STATEMENT", "42617",
            "Syntax error, unexpected empty statement.");
    public static final ErrorCondition TOO_DEEP = new ErrorCondition("FAILED_TO_PARSE_TOO_COMPLEX", "54001",
            ErrorKind.RESOURCES,
            "The statement, including potential SQL functions and referenced views, was too complex"
                    + " to parse. To mitigate this error divide the statement into multiple, less complex chunks.");
    public static final ErrorCondition UNSUPPORTED = user("UNSUPPORTED_FEATURE.SQL_SYNTAX", "0A000",
            "The feature is not supported: <what> in SQL text.");
    public static final ErrorCondition OPERATION_NOT_ALLOWED = user("OPERATION_NOT_ALLOWED", "0A000",
            "Operation not allowed: <what>.");
    public static final ErrorCondition IDENTIFIER = user("INVALID_IDENTIFIER", "42602",
            "The unquoted identifier <ident> is invalid and must be back quoted as: `<ident>`. Unquoted identifiers can"
                    + " only contain ASCII letters ('a' - 'z', 'A' - 'Z'), digits ('0' - '9'), and underbar ('_').");
    public static final ErrorCondition DATATYPE = user("UNSUPPORTED_DATATYPE", "0A000",
            "Unsupported data type <typeName>.");
    public static final ErrorCondition TYPE_NEEDS_PARAMETER = user("DATATYPE_MISSING_SIZE", "42K01",
            "DataType <type> requires a length parameter, for example <type>(10). Please specify the length.");
    public static final ErrorCondition NUMBER_RANGE = user("INVALID_NUMERIC_LITERAL_RANGE", "22003",
            "Numeric literal <rawStrippedQualifier> is outside the valid range for <typeName> with minimum value of"
                    + " <minValue> and maximum value of <maxValue>. Please adjust the value accordingly.");
    static final ErrorCondition ESCAPE = user("INVALID_ESC", "42604",
            "Found an invalid escape string: <invalidEscape>. The escape string must contain only one character.");
    public static final ErrorCondition TYPED_LITERAL = user("INVALID_TYPED_LITERAL", "42604",
            "The value of the typed literal <valueType> is invalid: <value>.");
    public static final ErrorCondition INTERVAL = user("INVALID_INTERVAL_FORMAT", "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining"
                    + " an interval. <why>");
    public static final ErrorCondition DUPLICATE_CLAUSES = user("DUPLICATE_CLAUSES", "42614",
            "Found duplicate clauses: <clauseName>. Please, remove one of them.");
    public static final ErrorCondition INLINE_TABLE = user("INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH", "42000",
            "Invalid inline table. Inline table expected <expectedNumCols> columns but found <actualNumCols> columns.");
    public static final ErrorCondition WINDOW_REPEATED = user("INVALID_SQL_SYNTAX.REPETITIVE_WINDOW_DEFINITION",
            "42000",
            "Invalid SQL syntax: The definition of window <windowName> is repetitive.");
    public static final ErrorCondition DUPLICATE_CTE = user("DUPLICATED_CTE_NAMES", "42602",
            "CTE definition can't have duplicate names: <duplicateNames>.");
    public static final ErrorCondition COMBINED_QUERY = user("UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES",
            "0A000",
            "The feature is not supported: Combination of ORDER BY/SORT BY/DISTRIBUTE BY/CLUSTER BY.");
    public static final ErrorCondition LATERAL_JOIN = user(
            "INVALID_SQL_SYNTAX.LATERAL_WITHOUT_SUBQUERY_OR_TABLE_VALUED_FUNC",
            "42000", "Invalid SQL syntax: LATERAL can only be used with subquery and table-valued functions.");
    public static final ErrorCondition NATURAL_CROSS = user("INCOMPATIBLE_JOIN_TYPES", "42613",
            "The join types <joinType1> and <joinType2> are incompatible.");

    public static final ErrorCondition VARIABLE = user("INVALID_SQL_SYNTAX.VARIABLE_TYPE_OR_DEFAULT_REQUIRED", "42000",
            "Invalid SQL syntax: The definition of a SQL variable requires either a datatype or a DEFAULT clause. For example,"
                    + " use `DECLARE name STRING` or `DECLARE name = 'SQL'` instead of `DECLARE name`.");

    public static final ErrorCondition FUNCTION_REPLACE = user(
            "INVALID_SQL_SYNTAX.CREATE_ROUTINE_WITH_IF_NOT_EXISTS_AND_REPLACE", "42000",
            "Invalid SQL syntax: Cannot create a routine with both IF NOT EXISTS and REPLACE specified.");
    public static final ErrorCondition FUNCTION_TEMPORARY = user(
            "INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_IF_NOT_EXISTS", "42000",
            "Invalid SQL syntax: Cannot create a temporary function with IF NOT EXISTS.");
    public static final ErrorCondition FUNCTION_QUERY = user(
            "USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY", "42601",
            "User defined function is invalid: SQL table function <name> body must be a query.");
    public static final ErrorCondition FUNCTION_PARAMETER_TWICE = user("DUPLICATE_ROUTINE_PARAMETER_NAMES", "42734",
            "Found duplicate name(s) in the parameter list of the user-defined routine: <names>.");
    public static final ErrorCondition FUNCTION_DEFAULT_PLACE = user(
            "USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_PARAMETER_POSITION", "42601",
            "User defined function is invalid: the parameter <name> without DEFAULT must not follow one with DEFAULT.");

    static final ErrorCondition TRAILING_COMMA = user("TRAILING_COMMA_IN_SELECT", "42601",
            "Trailing comma detected in SELECT clause. Remove the trailing comma before the FROM clause.");

    public static final ErrorCondition DEFAULT_PARTITION = user("REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION",
            "42601",
            "References to DEFAULT column values are not allowed within the PARTITION clause.");
    static final ErrorCondition PIPE_CLAUSE = user("UNSUPPORTED_FEATURE.CLAUSE_WITH_PIPE_OPERATORS", "0A000",
            "The feature is not supported: The SQL pipe operator syntax using |> does not support <clauses>.");

    private ParseErrors() {
    }

    public static ParseException at(ErrorCondition condition, Map<String, String> parameters, Origin origin,
            String sql) {
        return new ParseException(condition, parameters, origin, sql);
    }

    public static ParseException at(ErrorCondition condition, Map<String, String> parameters, ParserRuleContext node) {
        return new ParseException(condition, parameters, Names.origin(node), Names.wholeText(node));
    }

    public static ParseException unsupported(String what, ParserRuleContext node) {
        return at(UNSUPPORTED, Map.of("what", what), node);
    }
}
