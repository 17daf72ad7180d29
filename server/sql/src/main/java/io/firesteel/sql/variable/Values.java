package io.firesteel.sql.variable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.functions.Coercion;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LimitedText;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.types.DataType;

/// Values of expressions and of queries with one row, computed by the session as any query is.
final class Values {
    private final SqlSession session;

    Values(SqlSession session) {
        this.session = session;
    }

    /// Expressions without columns, with their names looked up.
    LogicalPlan analyzed(List<UnresolvedExpression> expressions) {
        return session.analyze(new UnresolvedPlan.UnresolvedProject(new UnresolvedPlan.OneRow(), expressions));
    }

    /// The value of one expression that is analyzed, under its own type.
    Literal value(LogicalPlan analyzed) {
        DataType type = analyzed.output().getFirst().type();
        return new Literal(row(analyzed, List.of(type)).getFirst(), type);
    }

    /// Whether expressions that are analyzed have a query in them.
    static boolean queries(LogicalPlan analyzed) {
        return analyzed instanceof LogicalPlan.Project p && p.items()
                .stream()
                .anyMatch(i -> i.child().contains(e -> e instanceof SubqueryExpression));
    }

    /// Whether expressions that are analyzed give the same each time.
    static boolean constant(LogicalPlan analyzed) {
        return !queries(analyzed) && analyzed instanceof LogicalPlan.Project p
                && p.items().stream().allMatch(i -> i.child().deterministic());
    }

    /// The one row of a query as these types; all null where it has none.
    List<Object> row(LogicalPlan analyzed, List<DataType> types) {
        if (analyzed instanceof LogicalPlan.Project p && p.child() instanceof LogicalPlan.Values v
                && v.rows().size() == 1 && IntStream.range(0, types.size())
                        .allMatch(i -> p.items().get(i).child() instanceof Literal l
                                && l.type().equals(types.get(i)))) {
            return values(p);
        }
        Coercion coercion = session.conf().coercion();
        List<AttributeReference> columns = analyzed.output();
        List<NamedExpression> items = IntStream.range(0, types.size())
                .mapToObj(i -> new NamedExpression(session.newColumnId(), columns.get(i).name(),
                        LimitedText.stored(coercion.explicitCast(columns.get(i), types.get(i), coercion.mode()),
                                types.get(i))))
                .toList();
        // The second row is only there to be refused.
        LogicalPlan few = new LogicalPlan.Limit(new LogicalPlan.Project(analyzed, items), 2, 0);
        List<List<Object>> rows = session.query(few).run("values of variables").rows();
        if (rows.size() > 1) {
            throw VariableErrors.of(VariableErrors.ROWS, Map.of());
        }
        return rows.isEmpty() ? Collections.nCopies(types.size(), null) : rows.getFirst();
    }

    private static List<Object> values(LogicalPlan.Project project) {
        List<Object> values = new ArrayList<>();
        project.items().forEach(i -> values.add(((Literal) i.child()).value()));
        return values;
    }
}
