package io.firesteel.analyzer.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.scope.Scope.Column;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.AnalyzedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;

/// A join whose sides come of the same DataFrame and so share columns: the right side gets columns of its own. As in Spark,
/// `df.a == df2.a` over one shared column compares left with right, and any other use that could mean both is refused.
///
/// @param right  the right side, with ids that the left has not
/// @param shared new columns of the right side by the id that both sides had
/// @param rightFrames numbers of those of the right side
public record SelfJoin(Resolved right, Map<Long, AttributeReference> shared, Set<Long> rightFrames) {

    public static SelfJoin of(Ids ids, UnresolvedJoin join, Resolved left, Resolved right) {
        Set<Long> taken = left.plan().output().stream().map(AttributeReference::id).collect(Collectors.toSet());
        Map<Long, AttributeReference> shared = new HashMap<>();
        List<NamedExpression> items = new ArrayList<>();
        for (AttributeReference a : right.plan().output()) {
            if (taken.contains(a.id())) {
                NamedExpression renamed = new NamedExpression(ids.next(), a.name(), a);
                items.add(renamed);
                shared.put(a.id(), renamed.toAttribute());
            } else {
                items.add(NamedExpression.of(a));
            }
        }
        Resolved apart = shared.isEmpty()
                ? right
                : new Resolved(new LogicalPlan.Project(right.plan(), items),
                        right.columns().stream().map(c -> renamed(c, shared)).toList());
        return new SelfJoin(apart, shared, frames(join.right()));
    }

    private static Column renamed(Column c, Map<Long, AttributeReference> shared) {
        return new Column(c.qualifier(), shared.getOrDefault(c.attribute().id(), c.attribute()), c.hidden());
    }

    private static Set<Long> frames(UnresolvedPlan side) {
        return side instanceof AnalyzedRelation a ? a.frames() : Set.of();
    }

    /// The condition with every shared column on its side.
    public UnresolvedExpression condition(UnresolvedExpression e) {
        if (shared.isEmpty()) {
            return e;
        }
        if (e instanceof BoundAttribute b && shared.containsKey(b.attribute().id())) {
            if (rightFrames.contains(b.frame())) {
                throw AnalysisErrors.of(AnalysisErrors.SELF_JOIN, Map.of("ambiguousAttrs", b.attribute().name()),
                        Origin.NONE);
            }
            return b;
        }
        if (!(e instanceof UnresolvedFunction f)) {
            return e;
        }
        if (equality(f) && f.arguments().get(0) instanceof BoundAttribute a
                && f.arguments().get(1) instanceof BoundAttribute b && a.attribute().id() == b.attribute().id()
                && shared.containsKey(a.attribute().id())) {
            return f.withArguments(List.of(a, new BoundAttribute(shared.get(a.attribute().id()), b.frame())));
        }
        return f.withArguments(f.arguments().stream().map(this::condition).toList());
    }

    private static boolean equality(UnresolvedFunction f) {
        String name = f.name().getLast();
        return f.arguments().size() == 2 && (name.equals("=") || name.equals("<=>"));
    }
}
