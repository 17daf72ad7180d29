package io.firesteel.analyzer.scope;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;
import io.firesteel.plan.unresolved.UnresolvedPlan.CommonTable;

/// What surrounds a plan while it is resolved: the query around it, common tables, named windows, depth.
///
/// @param outer   columns of the query around a subquery, with that query's own environment behind it; null at the top
/// @param tables  WITH definitions by lower-case name
/// @param windows WINDOW definitions by lower-case name
/// @param depth   nesting of views, functions and common tables, bounded
/// @param parameters of the function whose body this is
public record Environment(Outer outer, Map<String, Definition> tables, Map<String, WindowSpec> windows, int depth,
        Parameters parameters) {
    private static final int MAX_DEPTH = 100;

    public static final Environment TOP = new Environment(null, Map.of(), Map.of(), 0, Parameters.NONE);

    /// The query around a subquery.
    public record Outer(Scope scope, Outer next) {
    }

    /// A common table and the environment that it was defined in.
    ///
    /// @param recursive it may name itself
    public record Definition(CommonTable table, Environment environment, boolean recursive) {
    }

    public Environment inside(Scope scope) {
        return new Environment(new Outer(scope, outer), tables, windows, depth, parameters.inside());
    }

    public Environment with(CommonTable table, boolean recursive) {
        Map<String, Definition> next = new HashMap<>(tables);
        next.put(table.name().toLowerCase(Locale.ROOT), new Definition(table, this, recursive));
        return new Environment(outer, next, windows, depth, parameters);
    }

    public Environment with(Map<String, WindowSpec> named) {
        Map<String, WindowSpec> next = new HashMap<>(windows);
        named.forEach((name, spec) -> next.put(name.toLowerCase(Locale.ROOT), spec));
        return new Environment(outer, tables, next, depth, parameters);
    }

    /// One view or common table deeper.
    public Environment deeper(String name) {
        if (depth >= MAX_DEPTH) {
            throw AnalysisErrors.of(AnalysisErrors.RECURSION, Map.of("name", "`" + name + "`", "limit", "" + MAX_DEPTH),
                    Origin.NONE);
        }
        return new Environment(outer, tables, windows, depth + 1, parameters);
    }

    /// A view sees neither the query that names it nor that query's common tables.
    public Environment view() {
        return new Environment(null, Map.of(), Map.of(), depth, Parameters.NONE);
    }

    /// The body of a function, which sees nothing of the query that calls it but the arguments.
    public Environment body(Parameters arguments) {
        return new Environment(null, Map.of(), Map.of(), depth, arguments).deeper(arguments.routine());
    }
}
