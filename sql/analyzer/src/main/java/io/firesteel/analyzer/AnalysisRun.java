package io.firesteel.analyzer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.functions.Coercion;
import io.firesteel.functions.Functions;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// What one analysis of one statement carries along: the session's facts, its catalogue, functions, and counters.
final class AnalysisRun {
    private final Functions functions;
    private final CatalogLookup catalog;
    private final SessionFacts session;
    private final Ids ids;
    private final Coercion coercion;
    /// Lambdas and subqueries so far.
    private final int[] counts;
    private final Map<UnresolvedExpression, List<String>> outer;

    AnalysisRun(Functions functions, CatalogLookup catalog, SessionFacts session, Ids ids) {
        this(functions, catalog, session, ids, new int[2], new IdentityHashMap<>());
    }

    private AnalysisRun(Functions functions, CatalogLookup catalog, SessionFacts session, Ids ids, int[] counts,
            Map<UnresolvedExpression, List<String>> outer) {
        this.functions = functions;
        this.catalog = catalog;
        this.session = session;
        this.ids = ids;
        this.counts = counts;
        this.outer = outer;
        this.coercion = new Coercion(session.ansi(), session.zone(), session.records());
    }

    /// This, inside of a view.
    AnalysisRun inside(CatalogLookup.Found.View view) {
        return new AnalysisRun(functions, catalog.in(view.home(), view.name().size() > 1), session, ids,
                counts, outer);
    }

    Functions functions() {
        return functions;
    }

    CatalogLookup catalog() {
        return catalog;
    }

    SessionFacts session() {
        return session;
    }

    Ids ids() {
        return ids;
    }

    Coercion coercion() {
        return coercion;
    }

    int nextLambda() {
        return counts[0]++;
    }

    int nextSubquery() {
        return counts[1]++;
    }

    /// Remembers which columns of the query around it a subquery uses: its name shows them.
    void usesOuter(UnresolvedExpression subquery, List<String> columns) {
        outer.put(subquery, columns);
    }

    List<String> outer(UnresolvedExpression subquery) {
        return outer.getOrDefault(subquery, List.of());
    }

    Scope scope(Resolved relation) {
        return new Scope(relation.columns(), session.caseSensitive());
    }
}
