package io.firesteel.analyzer;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.functions.Coercion;
import io.firesteel.functions.Functions;

/// What one analysis of one statement carries along: the session's facts, its catalogue, functions, and counters.
final class AnalysisRun {
    private final Functions functions;
    private final CatalogLookup catalog;
    private final SessionFacts session;
    private final Ids ids;
    private final Coercion coercion;
    private int lambdas;
    private int subqueries;

    AnalysisRun(Functions functions, CatalogLookup catalog, SessionFacts session, Ids ids) {
        this.functions = functions;
        this.catalog = catalog;
        this.session = session;
        this.ids = ids;
        this.coercion = new Coercion(session.ansi(), session.zone());
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
        return lambdas++;
    }

    int nextSubquery() {
        return subqueries++;
    }

    Scope scope(Resolved relation) {
        return new Scope(relation.columns(), session.caseSensitive());
    }
}
