package io.firesteel.optimizer.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.optimizer.stats.Estimator.Estimate;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.JoinKind;

/// Orders inner joins by estimated cost: the sum of the rows of all intermediate results, found by dynamic programming over
/// connected subsets (Selinger, DPsize) up to ten inputs and greedily beyond. In each join the smaller side stands right,
/// where the planner builds.
public final class ReorderJoins implements Rule {
    private static final int MAX_EXACT = 10;

    private final Estimator estimator;

    public ReorderJoins(Estimator estimator) {
        this.estimator = estimator;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        if (!(plan instanceof LogicalPlan.Join j) || j.kind() != JoinKind.INNER) {
            return plan.mapChildren(this::apply);
        }
        return reordered(j);
    }

    /// One way to join a set of inputs.
    private record Candidate(LogicalPlan plan, Estimate estimate, double cost) {
    }

    private LogicalPlan reordered(LogicalPlan.Join top) {
        List<LogicalPlan> inputs = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        flatten(top, inputs, conditions);
        inputs.replaceAll(this::apply);
        if (inputs.size() < 2 || inputs.size() > 60) {
            return top.mapChildren(this::apply);
        }
        LogicalPlan best = inputs.size() <= MAX_EXACT ? exact(inputs, conditions) : greedy(inputs, conditions);
        boolean same = best.output()
                .stream()
                .map(Expression.AttributeReference::id)
                .toList()
                .equals(top.output()
                        .stream()
                        .map(
                                Expression.AttributeReference::id)
                        .toList());
        return same ? best : new LogicalPlan.Project(best, top.output().stream().map(NamedExpression::of).toList());
    }

    private static void flatten(LogicalPlan plan, List<LogicalPlan> inputs, List<Expression> conditions) {
        if (plan instanceof LogicalPlan.Join j && j.kind() == JoinKind.INNER) {
            flatten(j.left(), inputs, conditions);
            flatten(j.right(), inputs, conditions);
            conditions.addAll(Expressions.conjuncts(j.condition()));
        } else if (plan instanceof LogicalPlan.Project p && p.items().stream().allMatch(NamedExpression::passes) && p
                .child() instanceof LogicalPlan.Join j && j.kind() == JoinKind.INNER) {
            flatten(j, inputs, conditions);
        } else {
            inputs.add(plan);
        }
    }

    private LogicalPlan exact(List<LogicalPlan> inputs, List<Expression> conditions) {
        int n = inputs.size();
        Candidate[] best = new Candidate[1 << n];
        for (int i = 0; i < n; i++) {
            Estimate e = estimator.estimate(inputs.get(i));
            best[1 << i] = new Candidate(inputs.get(i), e, 0);
        }
        for (int set = 1; set < best.length; set++) {
            if (Integer.bitCount(set) < 2) {
                continue;
            }
            Candidate connected = null;
            Candidate crossed = null;
            for (int left = (set - 1) & set; left > 0; left = (left - 1) & set) {
                int right = set & ~left;
                if (left < right) {
                    continue;
                }
                List<Expression> on = between(conditions, best[left].plan, best[right].plan);
                Candidate c = joined(best[left], best[right], on);
                if (!on.isEmpty()) {
                    connected = connected == null || c.cost < connected.cost ? c : connected;
                } else {
                    crossed = crossed == null || c.cost < crossed.cost ? c : crossed;
                }
            }
            best[set] = connected == null || crossed != null && crossed.cost * 10 < connected.cost
                    ? crossed
                    : connected;
        }
        return withRest(best[best.length - 1].plan, conditions);
    }

    private LogicalPlan greedy(List<LogicalPlan> inputs, List<Expression> conditions) {
        List<Candidate> open = new ArrayList<>();
        inputs.forEach(i -> open.add(new Candidate(i, estimator.estimate(i), 0)));
        while (open.size() > 1) {
            Candidate best = null;
            int a = 0;
            int b = 1;
            boolean bestConnected = false;
            for (int i = 0; i < open.size(); i++) {
                for (int k = i + 1; k < open.size(); k++) {
                    List<Expression> on = between(conditions, open.get(i).plan, open.get(k).plan);
                    Candidate c = joined(open.get(i), open.get(k), on);
                    boolean better = best == null || !on.isEmpty() && !bestConnected || !on.isEmpty() == bestConnected
                            && c.estimate.rows() < best.estimate.rows();
                    if (better) {
                        best = c;
                        a = i;
                        b = k;
                        bestConnected = !on.isEmpty();
                    }
                }
            }
            open.remove(b);
            open.remove(a);
            open.add(best);
        }
        return withRest(open.getFirst().plan, conditions);
    }

    /// The conditions that use columns of both sides and of nothing else.
    private static List<Expression> between(List<Expression> conditions, LogicalPlan left, LogicalPlan right) {
        Set<Long> l = Expressions.ids(left.output());
        Set<Long> r = Expressions.ids(right.output());
        Set<Long> both = new HashSet<>(l);
        both.addAll(r);
        return conditions.stream()
                .filter(c -> Expressions.covered(c, both) && !Expressions.covered(c, l) && !Expressions.covered(c,
                        r))
                .toList();
    }

    private static Candidate joined(Candidate a, Candidate b, List<Expression> on) {
        Candidate large = a.estimate.rows() >= b.estimate.rows() ? a : b;
        Candidate small = large == a ? b : a;
        Estimate estimate = Estimator.joined(large.estimate, small.estimate, JoinKind.INNER, on);
        double cost = a.cost + b.cost + estimate.rows() + small.estimate.rows();
        return new Candidate(new LogicalPlan.Join(large.plan, small.plan, JoinKind.INNER, Expressions.and(on), null),
                estimate,
                cost);
    }

    /// Conditions that no single join took, such as those without columns.
    private static LogicalPlan withRest(LogicalPlan plan, List<Expression> conditions) {
        Map<Expression, Boolean> used = new HashMap<>();
        collect(plan, used);
        return Expressions.filter(plan, conditions.stream().filter(c -> !used.containsKey(c)).toList());
    }

    private static void collect(LogicalPlan plan, Map<Expression, Boolean> used) {
        if (plan instanceof LogicalPlan.Join j && j.kind() == JoinKind.INNER) {
            Expressions.conjuncts(j.condition()).forEach(c -> used.put(c, true));
            collect(j.left(), used);
            collect(j.right(), used);
        }
    }
}
