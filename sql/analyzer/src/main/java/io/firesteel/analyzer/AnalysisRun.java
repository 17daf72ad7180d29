package io.firesteel.analyzer;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.functions.Coercion;
import io.firesteel.functions.Functions;

/// What one analysis of one statement carries along: the session's facts, its catalogue, functions, and counters.
final class AnalysisRun {
    private final Functions functions;
    private final CatalogLookup catalog;
    private final SessionFacts session;
    private final Ids ids;
    private final Coercion coercion;
    /// Lambdas and subqueries so far.
    private final int[] counts;

    AnalysisRun(Functions functions, CatalogLookup catalog, SessionFacts session, Ids ids) {
        this(functions, catalog, session, ids, new int[2]);
    }

    private AnalysisRun(Functions functions, CatalogLookup catalog, SessionFacts session, Ids ids, int[] counts) {
        this.functions = functions;
        this.catalog = catalog;
        this.session = session;
        this.ids = ids;
        this.counts = counts;
        this.coercion = new Coercion(session.ansi(), session.zone(), session.records());
    }

    /// This, inside of a view.
    AnalysisRun inside(CatalogLookup.Found.View view) {
        return new AnalysisRun(functions, catalog.in(view.home(), view.name().size() > 1), session, ids, counts);
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

    Scope scope(Resolved relation) {
        return new Scope(relation.columns(), session.caseSensitive());
    }
}
