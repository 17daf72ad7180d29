package io.firesteel.sql.variable;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.analyzer.value.ConstantSql;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.parser.Marker;
import io.firesteel.parser.ParseErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.command.VariableCommand.ExecuteImmediate;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.variable.SessionVariables.Entry;

/// EXECUTE IMMEDIATE: a text is computed, its markers get their values, and it runs as if it had been written.
final class ImmediateRunner {
    /// How many texts may run each other: one that runs itself has to end.
    private static final int MAX_DEPTH = 100;

    private final SqlSession session;
    private final VariableRunner variables;
    private final Values values;

    ImmediateRunner(SqlSession session, VariableRunner variables) {
        this.session = session;
        this.variables = variables;
        this.values = new Values(session);
    }

    SqlResult run(ExecuteImmediate first) {
        ExecuteImmediate now = first;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            List<Entry> into = variables.targets(now.into(), name -> VariableErrors.of(VariableErrors.NO_COLUMN, Map.of(
                    "objectName", VariableErrors.quoted(name))));
            String text = bound(text(now.statement()), now.using());
            Statement statement = session.parse(text);
            if (!into.isEmpty()) {
                if (!(statement instanceof Statement.Query q)) {
                    throw VariableErrors.of(VariableErrors.INTO, Map.of("sqlString", text));
                }
                variables.assign(into, session.analyze(q.plan()));
                return SqlResult.nothing();
            }
            if (!(statement instanceof ExecuteImmediate inner)) {
                return session.run(statement, text);
            }
            now = inner;
        }
        throw ParseErrors.at(ParseErrors.TOO_DEEP, Map.of(), Origin.NONE, "EXECUTE IMMEDIATE");
    }

    private String text(UnresolvedExpression expression) {
        Literal text = values.value(values.analyzed(List.of(expression)));
        if (!text.type().isText()) {
            throw VariableErrors.of(VariableErrors.TEXT_TYPE, Map.of("exprType", "\"" + text.type().sql() + "\""));
        }
        if (text.value() == null) {
            throw VariableErrors.of(VariableErrors.TEXT_NULL, Map.of());
        }
        return text.value().toString();
    }

    /// The text with the values of USING for its markers.
    private String bound(String text, List<UnresolvedExpression> using) {
        List<Marker> markers = session.parser().parameterMarkers(text);
        if (markers.isEmpty()) {
            return text;
        }
        long named = markers.stream().filter(m -> m.name().isPresent()).count();
        if (named > 0 && named < markers.size()) {
            throw VariableErrors.of(VariableErrors.MIXED, Map.of());
        }
        List<String> sql = using.stream().map(this::constant).toList();
        if (named == 0) {
            Iterator<String> next = sql.iterator();
            return Marker.replace(text, markers, m -> {
                if (!next.hasNext()) {
                    throw VariableErrors.of(VariableErrors.UNBOUND, Map.of("name", "_" + sql.size()));
                }
                return next.next();
            });
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < using.size(); i++) {
            if (!(using.get(i) instanceof UnresolvedNamed n)) {
                throw VariableErrors.of(VariableErrors.UNNAMED, Map.of("exprs", "\"" + PrettyNames.of(using.get(i))
                        + "\""));
            }
            byName.put(n.names().getFirst().toLowerCase(Locale.ROOT), sql.get(i));
        }
        return Marker.replace(text, markers, m -> {
            String name = m.name().orElseThrow();
            String value = byName.get(name.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw VariableErrors.of(VariableErrors.UNBOUND, Map.of("name", name));
            }
            return value;
        });
    }

    private String constant(UnresolvedExpression expression) {
        UnresolvedExpression plain = expression instanceof UnresolvedNamed n ? n.child() : expression;
        LogicalPlan analyzed = values.analyzed(List.of(plain));
        if (Values.queries(analyzed)) {
            throw VariableErrors.of(VariableErrors.PARAMETER_EXPRESSION, Map.of("invalidExprSql", PrettyNames.of(
                    plain)));
        }
        Literal value = values.value(analyzed);
        return ConstantSql.of(value.value(), value.type(), session.conf().zone().getId());
    }
}
