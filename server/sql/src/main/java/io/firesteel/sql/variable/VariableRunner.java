package io.firesteel.sql.variable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.firesteel.error.FiresteelException;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.VariableCommand;
import io.firesteel.plan.command.VariableCommand.DeclareVariables;
import io.firesteel.plan.command.VariableCommand.DropVariable;
import io.firesteel.plan.command.VariableCommand.SetVariables;
import io.firesteel.plan.command.VariableCommand.SetVariablesFrom;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.variable.SessionVariables.Entry;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Runs DECLARE, SET VAR and DROP TEMPORARY VARIABLE; hands EXECUTE IMMEDIATE on.
public final class VariableRunner {
    private final SqlSession session;
    private final SessionVariables variables;
    private final Values values;
    private final ImmediateRunner immediate;

    public VariableRunner(SqlSession session) {
        this.session = session;
        this.variables = session.catalog().variables();
        this.values = new Values(session);
        this.immediate = new ImmediateRunner(session, this);
    }

    public SqlResult run(VariableCommand command) {
        switch (command) {
            case DeclareVariables d -> declare(d);
            case SetVariables s -> set(s);
            case SetVariablesFrom s -> {
                List<Entry> targets = targets(s.names());
                assign(targets, session.analyze(s.query()));
            }
            case DropVariable d -> drop(d);
            case VariableCommand.ExecuteImmediate e -> {
                return immediate.run(e);
            }
        }
        return SqlResult.nothing();
    }

    private void declare(DeclareVariables d) {
        Set<String> seen = new HashSet<>();
        for (List<String> name : d.names()) {
            possible(name);
            if (!seen.add(name.getLast().toLowerCase(Locale.ROOT))) {
                throw VariableErrors.variable(VariableErrors.TWICE, name);
            }
            if (!d.replace() && variables.declared(name)) {
                throw VariableErrors.variable(VariableErrors.EXISTS, name);
            }
        }
        UnresolvedExpression value = d.value().orElse(new Literal(null, SimpleType.NULL, Origin.NONE));
        LogicalPlan analyzed = values.analyzed(List.of(value));
        if (Values.queries(analyzed)) {
            throw VariableErrors.of(VariableErrors.DEFAULT_SUBQUERY, Map.of("statement", "DECLARE VARIABLE", "colName",
                    VariableErrors.quoted(d.names().getFirst())));
        }
        DataType type = d.type().orElse(analyzed.output().getFirst().type());
        Object first = values.row(analyzed, List.of(type)).getFirst();
        d.names().forEach(name -> variables.put(new Entry(name.getLast(), type, d.value(), first)));
    }

    private void set(SetVariables s) {
        List<Entry> targets = targets(s.names());
        List<UnresolvedExpression> expressions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            UnresolvedExpression e = s.values().get(i);
            // Under its variable's name, an expression is seen by those behind it, as in a SELECT list.
            expressions.add(new UnresolvedNamed(isDefault(e)
                    ? targets.get(i).otherwise().orElse(new Literal(null, SimpleType.NULL, Origin.NONE))
                    : e, List.of(s.names().get(i).getLast())));
        }
        assign(targets, values.analyzed(expressions));
    }

    private static boolean isDefault(UnresolvedExpression e) {
        return e instanceof UnresolvedAttribute a && a.name().size() == 1 && a.name()
                .getFirst()
                .equalsIgnoreCase("default");
    }

    /// Gives variables the one row of a query; null to all where it has none.
    void assign(List<Entry> targets, LogicalPlan analyzed) {
        if (analyzed.output().size() != targets.size()) {
            throw VariableErrors.of(VariableErrors.ARITY, Map.of("numTarget", "" + targets.size(), "numExpr",
                    "" + analyzed.output().size()));
        }
        List<Object> row = values.row(analyzed, targets.stream().map(Entry::type).toList());
        for (int i = 0; i < targets.size(); i++) {
            variables.set(targets.get(i), row.get(i));
        }
    }

    private List<Entry> targets(List<List<String>> names) {
        return targets(names, name -> VariableErrors.variable(VariableErrors.UNRESOLVED, name));
    }

    /// The variables of these names, each named once.
    ///
    /// @param unknown the error for a name that is no variable's
    List<Entry> targets(List<List<String>> names, Function<List<String>, FiresteelException> unknown) {
        distinct(names);
        List<Entry> targets = new ArrayList<>();
        for (List<String> name : names) {
            targets.add(variables.find(name).orElseThrow(() -> unknown.apply(name)));
        }
        return targets;
    }

    /// Refuses a list that names a variable twice.
    private static void distinct(List<List<String>> names) {
        Set<String> seen = new HashSet<>();
        for (List<String> name : names) {
            if (!seen.add(name.getLast().toLowerCase(Locale.ROOT))) {
                throw VariableErrors.of(VariableErrors.DUPLICATE, Map.of("nameList", VariableErrors.quoted(List.of(name
                        .getLast()))));
            }
        }
    }

    private void drop(DropVariable d) {
        possible(d.name());
        if (!variables.remove(d.name()) && !d.ifExists()) {
            throw VariableErrors.variable(VariableErrors.MISSING, d.name());
        }
    }

    private static void possible(List<String> name) {
        if (!SessionVariables.possible(name)) {
            throw VariableErrors.variable(VariableErrors.UNRESOLVED, name);
        }
    }
}
