package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.AggregateExec.Phase;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Grouping: partial, exchange, final; in one phase where equal keys already lie together or where an aggregate has no
/// partial form (DISTINCT beside others).
///
/// ```
/// Aggregate [k], [sum(v)]   →   Aggregate FINAL
///   child                         Exchange hash(k)
///                                   Aggregate PARTIAL
///                                     child
/// ```
final class AggregatePlanner {
    private final PhysicalPlanner planner;

    AggregatePlanner(PhysicalPlanner planner) {
        this.planner = planner;
    }

    Planned plan(LogicalPlan.Aggregate a) {
        Planned child = planner.build(a.child());
        Binder binder = new Binder(child.output());
        List<Expression> groupings = a.groupings().stream().distinct().toList();
        List<AggregateCall> calls = new ArrayList<>();
        for (NamedExpression output : a.outputs()) {
            if (output.child() instanceof AggregateCall call && !calls.contains(call)) {
                calls.add(call);
            } else if (!(output.child() instanceof AggregateCall) && !groupings.contains(output.child())) {
                throw new IllegalStateException("output " + output + " is neither a grouping nor an aggregate");
            }
        }
        List<BoundExpression> keys = binder.all(groupings);
        List<BoundAggregate> bound = calls.stream().map(binder::aggregate).toList();
        boolean together = groupings.isEmpty()
                ? child.distribution() instanceof Distribution.Single
                : clustered(child, groupings);
        boolean whole = calls.stream().anyMatch(AggregateCall::distinct);
        Planned grouped;
        if (together || whole) {
            Planned input = together ? child : planner.clustered(child, groupings);
            grouped = new Planned(
                    new AggregateExec(input.plan(), Phase.COMPLETE, keys, bound, schema(groupings, calls)), List.of(),
                    input.distribution());
        } else {
            grouped = twoPhases(child, groupings, calls, keys, bound);
        }
        return outputs(a, groupings, calls, grouped);
    }

    private static boolean clustered(Planned child, List<Expression> groupings) {
        java.util.Set<Long> ids = new java.util.HashSet<>();
        groupings.forEach(g -> {
            if (g instanceof AttributeReference r) {
                ids.add(r.id());
            }
        });
        return child.distribution().clustersBy(ids);
    }

    private static StructType schema(List<Expression> groupings, List<AggregateCall> calls) {
        List<StructField> fields = keyFields(groupings);
        for (int i = 0; i < calls.size(); i++) {
            fields.add(new StructField("agg" + i, calls.get(i).type(), calls.get(i).nullable()));
        }
        return new StructType(fields);
    }

    private static List<StructField> keyFields(List<Expression> groupings) {
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < groupings.size(); i++) {
            fields.add(new StructField("key" + i, groupings.get(i).type(), groupings.get(i).nullable()));
        }
        return fields;
    }

    private Planned twoPhases(Planned child, List<Expression> groupings, List<AggregateCall> calls,
            List<BoundExpression> keys,
            List<BoundAggregate> bound) {
        List<StructField> states = keyFields(groupings);
        for (int i = 0; i < bound.size(); i++) {
            int part = 0;
            for (DataType type : AggregateStates.types(bound.get(i))) {
                states.add(new StructField("agg" + i + "_" + part++, type, true));
            }
        }
        PhysicalPlan partial = new AggregateExec(child.plan(), Phase.PARTIAL, keys, bound, new StructType(states));
        List<BoundExpression> passed = new ArrayList<>();
        for (int i = 0; i < groupings.size(); i++) {
            passed.add(new BoundColumn(i, groupings.get(i).type(), groupings.get(i).nullable()));
        }
        Planned input = new Planned(partial, List.of(), new Distribution.Unknown());
        int partitions = planner.partitions();
        Partitioning partitioning = groupings.isEmpty()
                ? new Partitioning.Single()
                : new Partitioning.Hash(passed, partitions);
        PhysicalPlan exchange = new ExchangeExec(input.plan(), partitioning, planner.nextExchange());
        List<Long> ids = new ArrayList<>();
        groupings.forEach(g -> ids.add(g instanceof AttributeReference r ? r.id() : -1L));
        Distribution distribution = groupings.isEmpty()
                ? new Distribution.Single()
                : ids.contains(-1L) ? new Distribution.Unknown() : new Distribution.Hashed(ids, partitions);
        return new Planned(new AggregateExec(exchange, Phase.FINAL, passed, bound, schema(groupings, calls)), List.of(),
                distribution);
    }

    /// The outputs in the order in which the logical plan gives them, under its names and ids.
    private static Planned outputs(LogicalPlan.Aggregate a, List<Expression> groupings, List<AggregateCall> calls,
            Planned grouped) {
        List<BoundExpression> columns = new ArrayList<>();
        List<AttributeReference> output = a.output();
        boolean same = output.size() == groupings.size() + calls.size();
        for (int i = 0; i < a.outputs().size(); i++) {
            Expression e = a.outputs().get(i).child();
            int ordinal = e instanceof AggregateCall c ? groupings.size() + calls.indexOf(c) : groupings.indexOf(e);
            same &= ordinal == i;
            columns.add(new BoundColumn(ordinal, e.type(), e.nullable()));
        }
        Distribution distribution = renamed(a, grouped.distribution());
        if (same) {
            return new Planned(grouped.plan(), output, distribution);
        }
        return new Planned(new ProjectExec(grouped.plan(), columns, Planned.schema(output)), output, distribution);
    }

    /// Hash keys that the outputs do not pass under their own ids say nothing to those above.
    private static Distribution renamed(LogicalPlan.Aggregate a, Distribution d) {
        if (!(d instanceof Distribution.Hashed h)) {
            return d;
        }
        List<Long> passing = a.outputs().stream().filter(NamedExpression::passes).map(NamedExpression::id).toList();
        return passing.containsAll(h.keys()) ? h : new Distribution.Unknown();
    }
}
