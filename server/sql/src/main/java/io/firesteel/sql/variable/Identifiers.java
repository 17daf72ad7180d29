package io.firesteel.sql.variable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.parser.IdentifierClause;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.sql.SqlSession;

/// Puts the names that IDENTIFIER clauses give into the text of a statement. One per session.
public final class Identifiers {
    private static final Pattern WORD = Pattern.compile("\\bidentifier\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final SqlSession session;
    private final Values values;

    public Identifiers(SqlSession session) {
        this.session = session;
        this.values = new Values(session);
    }

    /// The statement without IDENTIFIER clauses.
    public String replaced(String text) {
        if (!WORD.matcher(text).find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (IdentifierClause clause : session.parser().identifierClauses(text)) {
            out.append(text, done, clause.start()).append(VariableErrors.quoted(name(clause.name())));
            done = clause.stop() + 1;
        }
        return out.append(text.substring(done)).toString();
    }

    private List<String> name(UnresolvedExpression expression) {
        LogicalPlan analyzed = analyzed(expression);
        if (!Values.constant(analyzed)) {
            throw bad(VariableErrors.NAME_VARIES, expression, "STRING");
        }
        Literal name = values.value(analyzed);
        if (!name.type().isText()) {
            throw bad(VariableErrors.NAME_TYPE, expression, name.type().sql());
        }
        if (name.value() == null) {
            throw bad(VariableErrors.NAME_NULL, expression, name.type().sql());
        }
        return session.parser().parseName(name.value().toString());
    }

    private LogicalPlan analyzed(UnresolvedExpression expression) {
        try {
            return values.analyzed(List.of(expression));
        } catch (FiresteelException e) {
            throw e.condition().startsWith("UNRESOLVED_COLUMN")
                    ? bad(VariableErrors.NAME_VARIES, expression, "STRING")
                    : e;
        }
    }

    private static FiresteelException bad(ErrorCondition condition, UnresolvedExpression expression, String type) {
        return VariableErrors.of(condition, Map.of("expr", "\"" + PrettyNames.of(expression) + "\"", "dataType",
                "\"" + type + "\""));
    }
}
