package io.firesteel.analyzer;

import java.util.List;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.CatalogLookup.Routine;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.functions.Functions;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;

/// Unresolved plans to logical plans. Made once per session; one call is one analysis.
public final class Analyzer {
    private final Functions functions;
    private final CatalogLookup catalog;
    private final Ids ids;

    public Analyzer(Functions functions, CatalogLookup catalog, Ids ids) {
        this.functions = functions;
        this.catalog = catalog;
        this.ids = ids;
    }

    /// The plan with every name looked up and every type known; an [AnalysisException] names what does not fit.
    public LogicalPlan analyze(UnresolvedPlan plan, SessionFacts session) {
        return resolve(plan, session).visible();
    }

    /// As [#analyze], with the names under which the columns can be reached: what a DataFrame keeps.
    public Resolved resolve(UnresolvedPlan plan, SessionFacts session) {
        return new PlanResolver(new AnalysisRun(functions, catalog, session, ids)).resolve(plan, Environment.TOP);
    }

    /// What a function written in SQL gives; a body that is none is a named error.
    public DataType type(Routine routine, SessionFacts session) {
        AnalysisRun run = new AnalysisRun(functions, catalog, session, ids);
        Scope nothing = new Scope(List.of(), session.caseSensitive());
        return new RoutineResolver(new ExpressionResolver(run, nothing, Environment.TOP)).type(routine);
    }

    /// An expression without columns, e.g. a partition value or an option.
    public Expression constant(UnresolvedExpression expression, SessionFacts session) {
        AnalysisRun run = new AnalysisRun(functions, catalog, session, ids);
        Scope nothing = new Scope(List.of(), session.caseSensitive());
        Expression resolved = new ExpressionResolver(run, nothing, Environment.TOP).resolve(expression);
        if (resolved.contains(e -> e instanceof Expression.AggregateCall || e instanceof Expression.WindowCall)) {
            throw AnalysisErrors.unsupported("an aggregate where a constant is needed", Origin.NONE);
        }
        return resolved;
    }
}
