package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.functions.Coercion;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.Expression.SubqueryKind;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.ExistsSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.InSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.ScalarSubquery;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Queries inside expressions, resolved with the columns of the query around them in sight.
final class SubqueryResolver {
    private final ExpressionResolver around;

    SubqueryResolver(ExpressionResolver around) {
        this.around = around;
    }

    private LogicalPlan plan(UnresolvedExpression subquery, UnresolvedPlan query) {
        Environment inside = around.environment().inside(around.scope());
        LogicalPlan plan = new PlanResolver(around.run()).resolve(query, inside).visible();
        around.run()
                .usesOuter(subquery, PlanExpressions.outer(plan).stream().map(AttributeReference::name).toList());
        return plan;
    }

    Expression scalar(ScalarSubquery q) {
        LogicalPlan plan = plan(q, q.query());
        List<AttributeReference> output = plan.output();
        if (output.size() != 1) {
            throw AnalysisErrors.of(AnalysisErrors.SCALAR_COLUMNS, Map.of("number", "" + output.size()), q.origin());
        }
        return new SubqueryExpression(SubqueryKind.SCALAR, plan, List.of(), output.getFirst().type(), around.run()
                .nextSubquery());
    }

    Expression exists(ExistsSubquery q) {
        return new SubqueryExpression(SubqueryKind.EXISTS, plan(q, q.query()), List.of(), SimpleType.BOOLEAN,
                around.run()
                        .nextSubquery());
    }

    Expression in(InSubquery q) {
        List<Expression> values = around.all(q.values());
        LogicalPlan plan = plan(q, q.query());
        List<AttributeReference> output = plan.output();
        if (output.size() != values.size()) {
            throw AnalysisErrors.of(AnalysisErrors.IN_COLUMNS,
                    Map.of("left", "" + values.size(), "right", "" + output.size()),
                    q.origin());
        }
        Coercion coercion = around.coercion();
        List<Expression> left = new ArrayList<>();
        List<NamedExpression> right = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Expression value = values.get(i);
            AttributeReference column = output.get(i);
            DataType common = coercion.common(value.type(), column.type())
                    .orElseThrow(() -> AnalysisErrors.unsupported(
                            "IN over the different types " + value.type().sql() + " and " + column.type().sql(),
                            q.origin()));
            left.add(coercion.cast(value, common));
            right.add(around.run().ids().named(column.name(), coercion.cast(column, common)));
        }
        LogicalPlan typed = right.stream().allMatch(NamedExpression::passes)
                ? plan
                : new LogicalPlan.Project(plan, right);
        return new SubqueryExpression(SubqueryKind.IN, typed, left, SimpleType.BOOLEAN, around.run().nextSubquery());
    }
}
