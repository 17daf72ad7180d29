package io.firesteel.sql.variable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of variables, EXECUTE IMMEDIATE and IDENTIFIER.
final class VariableErrors {
    static final ErrorCondition EXISTS = user("VARIABLE_ALREADY_EXISTS", "42723",
            "Cannot create the variable <variableName> because it already exists. Choose a different name, or drop or replace"
                    + " the existing variable.");
    static final ErrorCondition TWICE = user("DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE", "42734",
            "Found duplicate variable <variableName> in the declare variable list. Please, remove one of them.");
    static final ErrorCondition UNRESOLVED = user("UNRESOLVED_VARIABLE", "42883",
            "Cannot resolve variable <variableName> on search path [`system`.`session`].");
    static final ErrorCondition MISSING = user("VARIABLE_NOT_FOUND", "42883",
            "The variable <variableName> cannot be found. Verify the spelling and correctness of the schema and catalog. To"
                    + " tolerate the error on drop use DROP VARIABLE IF EXISTS.");
    static final ErrorCondition DUPLICATE = user("DUPLICATE_ASSIGNMENTS", "42701",
            "The columns or variables <nameList> appear more than once as assignment targets.");
    static final ErrorCondition ARITY = user("ASSIGNMENT_ARITY_MISMATCH", "42802",
            "The number of columns or variables assigned or aliased: <numTarget> does not match the number of source"
                    + " expressions: <numExpr>.");
    static final ErrorCondition ROWS = user("ROW_SUBQUERY_TOO_MANY_ROWS", "21000",
            "More than one row returned by a subquery used as a row.");
    static final ErrorCondition DEFAULT_SUBQUERY = user("INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION", "42623",
            "Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value"
                    + " which contains subquery expressions.");
    static final ErrorCondition TEXT_TYPE = user("INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE", "42K09",
            "Expression type must be string type but got <exprType>.");
    static final ErrorCondition TEXT_NULL = user("NULL_QUERY_STRING_EXECUTE_IMMEDIATE", "22004",
            "Execute immediate requires a non-null variable as the query string, but the provided one is null.");
    static final ErrorCondition INTO = user("INVALID_STATEMENT_FOR_EXECUTE_INTO", "07501",
            "The INTO clause of EXECUTE IMMEDIATE is only valid for queries but the given statement is not a query:"
                    + " <sqlString>.");
    static final ErrorCondition PARAMETER_EXPRESSION = user("UNSUPPORTED_EXPR_FOR_PARAMETER", "42K0E",
            "A query parameter contains unsupported expression. Parameters can either be variables or literals. Invalid"
                    + " expression: [<invalidExprSql>].");
    static final ErrorCondition UNNAMED = user("ALL_PARAMETERS_MUST_BE_NAMED", "07001",
            "Using name parameterized queries requires all parameters to be named. Parameters missing names: <exprs>.");
    static final ErrorCondition MIXED = user("INVALID_QUERY_MIXED_QUERY_PARAMETERS", "42613",
            "Parameterized query must either use positional, or named parameters, but not both.");
    static final ErrorCondition UNBOUND = user("UNBOUND_SQL_PARAMETER", "42P02",
            "Found the unbound parameter: <name>. Please, give a value for it in USING.");
    static final ErrorCondition NO_COLUMN = user("UNRESOLVED_COLUMN.WITHOUT_SUGGESTION", "42703",
            "A column, variable, or function parameter with name <objectName> cannot be resolved.");
    static final ErrorCondition NAME_TYPE = user("NOT_A_CONSTANT_STRING.WRONG_TYPE", "42601",
            "The expression <expr> used for the routine or clause `IDENTIFIER` must be a constant STRING which is NOT NULL."
                    + " The data type of the expression is <dataType>.");
    static final ErrorCondition NAME_NULL = user("NOT_A_CONSTANT_STRING.NULL", "42601",
            "The expression <expr> used for the routine or clause `IDENTIFIER` must be a constant STRING which is NOT NULL."
                    + " The expression evaluates to NULL.");
    static final ErrorCondition NAME_VARIES = user("NOT_A_CONSTANT_STRING.NOT_CONSTANT", "42601",
            "The expression <expr> used for the routine or clause `IDENTIFIER` must be a constant STRING which is NOT NULL."
                    + " To be considered constant the expression must not depend on any columns, contain a subquery, or"
                    + " invoke a non deterministic function such as rand().");

    private VariableErrors() {
    }

    static FiresteelException of(ErrorCondition condition, Map<String, String> parameters) {
        return new FiresteelException(condition, parameters);
    }

    static FiresteelException variable(ErrorCondition condition, List<String> name) {
        return of(condition, Map.of("variableName", quoted(name)));
    }

    static String quoted(List<String> name) {
        return name.stream().map(n -> "`" + n.replace("`", "``") + "`").collect(Collectors.joining("."));
    }
}
