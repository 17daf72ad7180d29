package io.firesteel.analyzer;

import java.util.List;
import java.util.Optional;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDistinct;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHaving;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHint;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedQualify;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWindows;

/// One SELECT with the clauses that see into it: HAVING, DISTINCT and ORDER BY may name what the list does not show.
///
/// @param child    FROM and WHERE
/// @param items    the list
/// @param grouping GROUP BY, or null
/// @param having   conditions over groups
/// @param qualify  a condition over windows
/// @param sorts    ORDER BY or SORT BY keys; empty for none
/// @param global   whether it is ORDER BY
record SelectBlock(UnresolvedPlan child, List<UnresolvedExpression> items, UnresolvedAggregate grouping,
        Optional<UnresolvedExpression> having, Optional<UnresolvedExpression> qualify, boolean distinct,
        List<SortKey> sorts, boolean global,
        Environment environment) {

    /// The SELECT under a plan's outer clauses; empty where the plan is no SELECT.
    static Optional<SelectBlock> of(UnresolvedPlan plan, List<SortKey> sorts, boolean global, Environment env) {
        return switch (plan) {
            case UnresolvedHint h when !sorts.isEmpty() -> Optional.empty();
            case UnresolvedWindows w -> of(w.child(), sorts, global, env.with(w.windows()));
            case UnresolvedDistinct d -> of(d.child(), sorts, global, env).filter(b -> !b.distinct)
                    .map(
                            SelectBlock::asDistinct);
            case UnresolvedHaving h -> of(h.child(), sorts, global, env).filter(b -> b.having.isEmpty())
                    .map(b -> b.with(h
                            .condition()));
            case UnresolvedQualify q -> of(q.child(), sorts, global, env).filter(b -> b.qualify.isEmpty())
                    .map(b -> b.qualified(q.condition()));
            case UnresolvedProject p ->
                Optional.of(
                        new SelectBlock(p.child(), p.items(), null, Optional.empty(), Optional.empty(), false, sorts,
                                global, env));
            case UnresolvedAggregate a ->
                Optional.of(new SelectBlock(a.child(), a.items(), a, a.having(), Optional.empty(), false, sorts, global,
                        env));
            default -> Optional.empty();
        };
    }

    private SelectBlock asDistinct() {
        return new SelectBlock(child, items, grouping, having, qualify, true, sorts, global, environment);
    }

    private SelectBlock with(UnresolvedExpression condition) {
        return new SelectBlock(child, items, grouping, Optional.of(condition), qualify, distinct, sorts, global,
                environment);
    }

    private SelectBlock qualified(UnresolvedExpression condition) {
        return new SelectBlock(child, items, grouping, having, Optional.of(condition), distinct, sorts, global,
                environment);
    }

    /// The same without the clauses behind GROUP BY and HAVING, with another list.
    SelectBlock grouped(List<UnresolvedExpression> list) {
        return new SelectBlock(child, list, grouping, having, Optional.empty(), false, List.of(), false, environment);
    }
}
