package io.firesteel.analyzer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.functions.Nearest;
import io.firesteel.plan.Origin;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of the analyzer, under Spark's names.
public final class AnalysisErrors {
    public static final ErrorCondition COLUMN = user("UNRESOLVED_COLUMN.WITH_SUGGESTION", "42703",
            "A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the"
                    + " following? [<proposal>].");
    public static final ErrorCondition COLUMN_ALONE = user("UNRESOLVED_COLUMN.WITHOUT_SUGGESTION", "42703",
            "A column, variable, or function parameter with name <objectName> cannot be resolved.");
    static final ErrorCondition LAMBDA_ARGUMENTS = user("INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH", "42K0D",
            "Invalid lambda function call. A higher order function gives <actualNumArgs> arguments, but the lambda takes"
                    + " <expectedNumArgs>.");
    static final ErrorCondition NOT_SCALAR = user("NOT_A_SCALAR_FUNCTION", "42887",
            "<functionName> appears as a scalar expression here, but the function was defined as a table function.");
    static final ErrorCondition NOT_TABLE = user("NOT_A_TABLE_FUNCTION", "42887",
            "<functionName> appears as a table function here, but the function was defined as a scalar function.");
    static final ErrorCondition COMPLEX_BODY = user("USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS", "42601",
            "User defined function is invalid: the body of <functionName> must not hold aggregate or window functions.");
    static final ErrorCondition RETURN_COLUMNS = user("USER_DEFINED_FUNCTIONS.RETURN_COLUMN_COUNT_MISMATCH", "42601",
            "User defined function is invalid: the query of <name> gives <outputSize> columns, but the function returns"
                    + " <returnParamSize>.");
    static final ErrorCondition PARAMETER_UNKNOWN = user("UNRECOGNIZED_PARAMETER_NAME", "4274K",
            "Cannot invoke routine `<routineName>` because it has no parameter `<argumentName>`.");
    static final ErrorCondition PARAMETER_TWICE = user(
            "DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED", "4274K",
            "Call to routine `<routineName>` is invalid because it gives the parameter `<parameterName>` more than once.");
    static final ErrorCondition PARAMETER_MISSING = user("REQUIRED_PARAMETER_NOT_FOUND", "4274K",
            "Cannot invoke routine `<routineName>` because the parameter named `<parameterName>` is required, but the call"
                    + " gives no value for it at index <index>.");
    public static final ErrorCondition AMBIGUOUS = user("AMBIGUOUS_REFERENCE", "42704",
            "Reference <name> is ambiguous, could be: [<referenceNames>].");
    public static final ErrorCondition FIELD = user("FIELD_NOT_FOUND", "42704",
            "No such struct field <fieldName> in <fields>.");
    public static final ErrorCondition NO_FIELDS = user("INVALID_EXTRACT_BASE_FIELD_TYPE", "42000",
            "Can't extract a value from \"<base>\". Need a complex type [STRUCT, ARRAY, MAP] but got \"<other>\".");
    public static final ErrorCondition TABLE = user("TABLE_OR_VIEW_NOT_FOUND", "42P01",
            "The table or view <relationName> cannot be found. Verify the spelling and correctness of the schema and"
                    + " catalog.<hint>");
    public static final ErrorCondition INLINE_TYPES = user("INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE",
            "42000", "Invalid inline table. Found incompatible types in the column <colName> for inline table.");
    public static final ErrorCondition NO_GROUPING_SETS = user("UNSUPPORTED_GROUPING_EXPRESSION", "42K0E",
            "grouping()/grouping_id() can only be used with GroupingSets/Cube/Rollup.");
    public static final ErrorCondition GROUPING_COLUMN = user("GROUPING_COLUMN_MISMATCH", "42803",
            "Column of grouping (<grouping>) can't be found in grouping columns <groupingColumns>.");
    public static final ErrorCondition GROUPING_ID_COLUMN = user("GROUPING_ID_COLUMN_MISMATCH", "42803",
            "Columns of grouping_id (<groupingIdColumn>) does not match grouping columns (<groupByColumns>).");
    public static final ErrorCondition STAR = user("CANNOT_RESOLVE_STAR_EXPAND", "42704",
            "Cannot resolve <targetString>.* given input columns <columns>. Please check that the specified table or struct"
                    + " exists and is accessible in the input columns.");
    public static final ErrorCondition STAR_USAGE = user("INVALID_USAGE_OF_STAR_OR_REGEX", "42000",
            "Invalid usage of '*' in <prettyName>.");
    public static final ErrorCondition MISSING_AGGREGATION = user("MISSING_AGGREGATION", "42803",
            "The non-aggregating expression \"<expression>\" is based on columns which are not participating in the GROUP BY"
                    + " clause. Add the columns or the expression to the GROUP BY, aggregate the expression, or use"
                    + " \"any_value(<expression>)\" if you do not care which of the values within a group is returned.");
    public static final ErrorCondition MISSING_GROUP_BY = user("MISSING_GROUP_BY", "42803",
            "The query does not include a GROUP BY clause. Add GROUP BY or turn it into the window functions using OVER"
                    + " clauses.");
    public static final ErrorCondition NESTED_AGGREGATE = user("NESTED_AGGREGATE_FUNCTION", "42607",
            "It is not allowed to use an aggregate function in the argument of another aggregate function. Please use the inner"
                    + " aggregate function in a sub-query.");
    public static final ErrorCondition MISPLACED_AGGREGATE = user("INVALID_WHERE_CONDITION", "42903",
            "The WHERE condition \"<condition>\" contains invalid expressions: <expressionList>. Rewrite the query to avoid"
                    + " window functions, aggregate functions, and generator functions in the WHERE clause.");
    static final ErrorCondition QUALIFY_AGGREGATE = user("QUALIFY_AGGREGATE_NOT_ALLOWED", "42903",
            "Aggregate functions are not allowed in QUALIFY.");
    static final ErrorCondition QUALIFY_WINDOW = user("QUALIFY_REQUIRES_WINDOW_FUNCTION", "42903",
            "QUALIFY requires at least one window function in the SELECT list or in the condition.");
    static final ErrorCondition PIVOT_TYPE = user("PIVOT_VALUE_DATA_TYPE_MISMATCH", "42K09",
            "Invalid pivot value '<value>': value data type does not match the pivot columns.");
    static final ErrorCondition PIVOT_VALUE = user("NON_LITERAL_PIVOT_VALUES", "42K08",
            "Literal expressions required for pivot values, found <expression>.");
    static final ErrorCondition PIVOT_AGGREGATE = user("_LEGACY_ERROR_TEMP_1006", "",
            "Aggregate expression required for pivot, but '<sql>' did not appear in any aggregate function.");
    static final ErrorCondition UNPIVOT_TYPE = user("UNPIVOT_VALUE_DATA_TYPE_MISMATCH", "42K09",
            "Unpivot value columns must share a least common type, some types do not: [<types>].");
    static final ErrorCondition WINDOW_IN_WHERE = user("WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE", "42601",
            "Window functions are not allowed in the <clause> clause. Use QUALIFY, or filter a subquery.");
    static final ErrorCondition NO_TABLE_FUNCTION = user("UNRESOLVABLE_TABLE_VALUED_FUNCTION", "42883",
            "Could not resolve <name> to a table-valued function. Please make sure that <name> is defined as a table-valued"
                    + " function and that all required parameters are provided correctly.");
    static final ErrorCondition MAP_SET = user("UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE", "0A000",
            "The feature is not supported: Cannot have MAP type columns in DataFrame which calls set operations (INTERSECT,"
                    + " EXCEPT, etc.), but the type of column <colName> is <dataType>.");
    static final ErrorCondition MULTI_GENERATOR = user("UNSUPPORTED_GENERATOR.MULTI_GENERATOR", "42K0E",
            "The generator is not supported: only one generator allowed per SELECT clause with aggregates but found <num>:"
                    + " <generators>.");
    static final ErrorCondition OUTSIDE_GENERATOR = user("UNSUPPORTED_GENERATOR.OUTSIDE_SELECT", "42K0E",
            "The generator is not supported: outside the SELECT clause, found: <plan>.");
    static final ErrorCondition GROUP_BY_POSITION_AGGREGATE = user("GROUP_BY_POS_AGGREGATE", "42903",
            "GROUP BY <index> refers to an expression <aggExpr> that contains an aggregate function.");
    public static final ErrorCondition GROUP_BY_AGGREGATE = user("GROUP_BY_AGGREGATE", "42903",
            "Aggregate functions are not allowed in GROUP BY, but found <sqlExpr>.");
    public static final ErrorCondition GROUP_BY_POSITION = user("GROUP_BY_POS_OUT_OF_RANGE", "42805",
            "GROUP BY position <index> is not in select list (valid range is [1, <size>]).");
    public static final ErrorCondition ORDER_BY_POSITION = user("ORDER_BY_POS_OUT_OF_RANGE", "42805",
            "ORDER BY position <index> is not in select list (valid range is [1, <size>]).");
    public static final ErrorCondition COLUMNS = user("NUM_COLUMNS_MISMATCH", "42826",
            "<operator> can only be performed on inputs with the same number of columns, but the first input has"
                    + " <firstNumColumns> columns and the <invalidOrdinalNum> input has <invalidNumColumns> columns.");
    public static final ErrorCondition INCOMPATIBLE = user("INCOMPATIBLE_COLUMN_TYPE", "42825",
            "<operator> can only be performed on tables with compatible column types. The <columnOrdinalNumber> column of the"
                    + " <tableOrdinalNumber> table is <dataType1> type which is not compatible with <dataType2> at the same"
                    + " column of the first table.");
    public static final ErrorCondition FUNCTION_SYNTAX = user("INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX",
            "42000", "Invalid SQL syntax: The function <prettyName> does not support <syntax>.");
    public static final ErrorCondition ALIASES = user("ASSIGNMENT_ARITY_MISMATCH", "42802",
            "The number of columns or variables assigned or aliased: <numTarget> does not match the number of source"
                    + " expressions: <numExpr>.");
    static final ErrorCondition NESTED_GENERATOR = user("UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS", "42K0E",
            "The generator is not supported: nested in expressions \"<expression>\".");
    static final ErrorCondition NOT_GENERATOR = user("UNSUPPORTED_GENERATOR.NOT_GENERATOR", "42K0E",
            "The generator is not supported: <functionName> is expected to be a generator, but it is none.");
    static final ErrorCondition GENERATOR_ALIASES = user("UDTF_ALIAS_NUMBER_MISMATCH", "42802",
            "The number of aliases supplied in the AS clause does not match the number of columns output by the UDTF."
                    + " Expected <aliasesSize> aliases, but got <aliasesNames>.");
    public static final ErrorCondition CONDITION_TYPE = user("DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN", "42K09",
            "Cannot resolve \"<sqlExpr>\" due to data type mismatch: Filter expression <filter> of type <type> is not a"
                    + " boolean.");
    public static final ErrorCondition JOIN_TYPE = user("JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE", "42K0E",
            "The join condition <joinCondition> has the invalid type <conditionType>, expected \"BOOLEAN\".");
    public static final ErrorCondition USING = user("UNRESOLVED_USING_COLUMN_FOR_JOIN", "42703",
            "USING column <colName> cannot be resolved on the <side> side of the join. The <side>-side columns:"
                    + " [<suggestion>].");
    public static final ErrorCondition LIMIT = user("INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE", "42K0E",
            "The limit like expression \"<expr>\" is invalid. The <name> expression must be equal to or greater than 0, but got"
                    + " <v>.");
    public static final ErrorCondition LIMIT_CONSTANT = user("INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE", "42K0E",
            "The limit like expression \"<expr>\" is invalid. The <name> expression must evaluate to a constant value.");
    public static final ErrorCondition SCALAR_COLUMNS = user(
            "INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN",
            "42823", "Invalid subquery: Scalar subquery must return only one column, but got <number>.");
    public static final ErrorCondition IN_COLUMNS = user("DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH", "42K09",
            "Cannot resolve \"IN\" due to data type mismatch: The number of columns in the left hand side of an IN subquery does"
                    + " not match the number of columns in the output of subquery. Left hand side columns(length: <left>),"
                    + " right hand side columns(length: <right>).");
    public static final ErrorCondition WINDOW_MISSING = user("MISSING_WINDOW_SPECIFICATION", "42P20",
            "Window specification is not defined in the WINDOW clause for <windowName>.");
    public static final ErrorCondition NO_OVER = user("WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE", "42601",
            "Window function <funcName> requires an OVER clause.");
    public static final ErrorCondition NEEDS_ORDER = user("WINDOW_FUNCTION_FRAME_NOT_ORDERED", "42601",
            "Window function <funcName> requires window to be ordered, please add ORDER BY clause.");
    public static final ErrorCondition UNSUPPORTED = new ErrorCondition("UNSUPPORTED_FEATURE.SQL_SYNTAX", "0A000",
            ErrorKind.USER,
            "The feature is not supported: <what>.");
    public static final ErrorCondition LITERAL = user("INVALID_TYPED_LITERAL", "42604",
            "The value of the typed literal \"<valueType>\" is invalid: <value>.");
    public static final ErrorCondition PARAMETER = user("UNBOUND_SQL_PARAMETER", "42P02",
            "Found the unbound parameter: <name>. Please, fix `args` and provide a mapping of the parameter to a literal.");
    public static final ErrorCondition LATERAL_TYPE = user("INVALID_LATERAL_JOIN_TYPE", "42613",
            "The <joinType> JOIN with LATERAL correlation is not allowed because an OUTER subquery cannot correlate to its join"
                    + " partner. Remove the LATERAL correlation or use an INNER JOIN, or LEFT OUTER JOIN instead.");
    public static final ErrorCondition LATERAL_USING = user("UNSUPPORTED_FEATURE.LATERAL_JOIN_USING", "0A000",
            "The feature is not supported: JOIN USING with LATERAL correlation.");
    public static final ErrorCondition RECURSION = user("RECURSION_LEVEL_LIMIT_EXCEEDED", "42836",
            "The view or common table expression <name> refers to itself or is nested more than <limit> levels deep.");

    public static final ErrorCondition MISSING = user("MISSING_ATTRIBUTES.RESOLVED_ATTRIBUTE_MISSING_FROM_INPUT",
            "XX000", "Resolved attribute(s) <missingAttributes> missing from <input> in operator <operator>.");
    public static final ErrorCondition MISSING_SAME_NAME = user(
            "MISSING_ATTRIBUTES.RESOLVED_ATTRIBUTE_APPEAR_IN_OPERATION", "XX000",
            "Resolved attribute(s) <missingAttributes> missing from <input> in operator <operator>. Attribute(s) with the same"
                    + " name appear in the operation: <operation>.\nPlease check if the right attribute(s) are used.");
    public static final ErrorCondition SELF_JOIN = user("_LEGACY_ERROR_TEMP_1182", "",
            "Column <ambiguousAttrs> are ambiguous. It's probably because you joined several Datasets together, and some of"
                    + " these Datasets are the same. Alias the Datasets with different names via `Dataset.as` before joining"
                    + " them, and specify the column using qualified name.");

    /// What a subquery without a name is called within.
    private static final String NAMELESS = "__auto_generated_subquery_name";

    private AnalysisErrors() {
    }

    public static AnalysisException of(ErrorCondition condition, Map<String, String> parameters, Origin origin) {
        return new AnalysisException(condition, parameters, origin);
    }

    public static AnalysisException unsupported(String what, Origin origin) {
        return of(UNSUPPORTED, Map.of("what", what), origin);
    }

    /// A DataFrame's column that is not among those of the input.
    public static AnalysisException missing(String name, List<String> input) {
        String quoted = "\"" + name + "\"";
        String all = input.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
        boolean same = input.stream().anyMatch(n -> n.equalsIgnoreCase(name));
        return of(same ? MISSING_SAME_NAME : MISSING, Map.of("missingAttributes", quoted, "input", all, "operator",
                "!Project", "operation", quoted), Origin.NONE);
    }

    public static AnalysisException column(List<String> name, List<String> known, Origin origin) {
        String quoted = quoted(name);
        List<List<String>> shown = suggested(name, known);
        return shown.isEmpty()
                ? of(COLUMN_ALONE, Map.of("objectName", quoted), origin)
                : of(COLUMN,
                        Map.of("objectName", quoted, "proposal",
                                shown.stream().map(AnalysisErrors::quoted).collect(Collectors.joining(", "))),
                        origin);
    }

    /// The five columns that are written most like a name; without what they are qualified by where that is the same for
    /// all and the name has no such part.
    private static List<List<String>> suggested(List<String> name, List<String> known) {
        List<List<String>> columns = known.stream()
                .map(n -> List.of(n.split("\\.")))
                .map(n -> n.getFirst().equals(NAMELESS) ? n.subList(1, n.size()) : n)
                .toList();
        boolean alike = name.size() == 1 && columns.stream().allMatch(n -> n.size() > 1)
                && columns.stream().map(n -> n.subList(0, n.size() - 1)).distinct().count() == 1;
        String wanted = String.join(".", name);
        // Of two that are as near, Spark names the later one first.
        return columns.reversed()
                .stream()
                .map(n -> alike ? List.of(n.getLast()) : n)
                .sorted(Comparator.comparingInt(n -> Nearest.distance(wanted, String.join(".", n))))
                .limit(5)
                .toList();
    }

    public static String quoted(List<String> name) {
        return name.stream().map(n -> "`" + n.replace("`", "``") + "`").collect(Collectors.joining("."));
    }
}
