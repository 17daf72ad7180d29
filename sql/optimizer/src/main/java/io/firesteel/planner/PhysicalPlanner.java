package io.firesteel.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntSupplier;

import io.firesteel.optimizer.stats.Estimator;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Optimized logical plan to physical plan. Made per query; the scans that it meets are listed for the cutter, which asks
/// them for their splits.
public final class PhysicalPlanner {
    private final PlannerOptions options;
    private final IntSupplier exchangeIds;
    private final Estimator estimator = new Estimator();
    private final List<PlannedScan> scans = new ArrayList<>();
    private final JoinPlanner joins;
    private final AggregatePlanner aggregates;
    private final WindowPlanner windows;
    private int filters;

    /// A scan of the plan with the relation whose files it reads.
    ///
    /// @param filters conjuncts over `schema`
    public record PlannedScan(int id, FileRelation relation, StructType schema, List<BoundExpression> filters) {
    }

    /// @param exchangeIds gives out application-wide exchange ids
    public PhysicalPlanner(PlannerOptions options, IntSupplier exchangeIds) {
        this.options = options;
        this.exchangeIds = exchangeIds;
        this.joins = new JoinPlanner(this, options);
        this.aggregates = new AggregatePlanner(this);
        this.windows = new WindowPlanner(this);
    }

    /// The physical plan; its last operator's partitions are the query's result, in order.
    public PhysicalPlan plan(LogicalPlan logical) {
        return build(logical).plan();
    }

    /// The scans of the plan, after [#plan].
    public List<PlannedScan> scans() {
        return List.copyOf(scans);
    }

    Estimator estimator() {
        return estimator;
    }

    int partitions() {
        return options.partitions();
    }

    int nextFilter() {
        return filters++;
    }

    int nextExchange() {
        return exchangeIds.getAsInt();
    }

    Planned build(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Scan s -> scan(s);
            case LogicalPlan.Values v -> new Planned(new ValuesExec(v.rows(), Planned.schema(v.output())), v.output(),
                    new Distribution.Single());
            case LogicalPlan.Range r -> {
                int slices = r.slices() > 0 ? r.slices() : Math.max(1, options.partitions() / 2);
                yield new Planned(new RangeExec(r.start(), r.end(), r.step(), slices, r.column().name()), r.output(),
                        slices == 1
                                ? new Distribution.Single()
                                : new Distribution.Unknown());
            }
            case LogicalPlan.Project p -> project(p, build(p.child()));
            case LogicalPlan.Filter f -> {
                Planned child = build(f.child());
                yield child.over(new FilterExec(child.plan(), new Binder(child.output()).bind(f.condition())));
            }
            case LogicalPlan.Aggregate a -> aggregates.plan(a);
            case LogicalPlan.Join j -> joins.plan(j);
            case LogicalPlan.Window w -> windows.plan(w);
            case LogicalPlan.Union u -> union(u);
            case LogicalPlan.Sort s -> sort(s, -1);
            case LogicalPlan.Limit l -> limit(l);
            case LogicalPlan.Expand e -> {
                Planned child = build(e.child());
                Binder binder = new Binder(child.output());
                yield new Planned(new ExpandExec(child.plan(), e.projections().stream().map(binder::all).toList(),
                        Planned.schema(e
                                .output())),
                        e.output(), single(child));
            }
            case LogicalPlan.Generate g -> generate(g);
            default -> other(plan);
        };
    }

    private Planned other(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Hint h -> build(h.child());
            case LogicalPlan.Repartition r -> repartition(r);
            case LogicalPlan.Sample s -> sample(s);
            case LogicalPlan.ExternalRelation e -> throw PlannerErrors.unsupported("a relation of kind " + e.kind());
            default -> throw new IllegalStateException("no physical form of " + plan.getClass().getSimpleName());
        };
    }

    private static Distribution single(Planned child) {
        return child.distribution() instanceof Distribution.Single ? child.distribution() : new Distribution.Unknown();
    }

    private Planned scan(LogicalPlan.Scan s) {
        int id = scans.size();
        ScanExec.Source source = new ScanExec.Source(s.relation().format(), s.relation().options(),
                CharVarchar.plain(s.relation().dataSchema()), CharVarchar.plain(s.relation().partitionSchema()));
        StructType schema = Planned.schema(s.output());
        List<BoundExpression> filters = new Binder(s.output()).all(s.filters());
        scans.add(new PlannedScan(id, s.relation(), schema, filters));
        return new Planned(new ScanExec(id, source, schema, filters, List.of()), s.output(),
                new Distribution.Unknown());
    }

    Planned project(LogicalPlan.Project p, Planned child) {
        List<AttributeReference> output = p.output();
        List<BoundExpression> expressions = new Binder(child.output())
                .all(p.items().stream().map(NamedExpression::child).toList());
        Distribution kept = switch (child.distribution()) {
            case Distribution.Hashed h when output.stream()
                    .map(AttributeReference::id)
                    .toList()
                    .containsAll(h.keys()) ->
                h;
            case Distribution.Single s -> s;
            default -> new Distribution.Unknown();
        };
        return new Planned(new ProjectExec(child.plan(), expressions, Planned.schema(output)), output, kept);
    }

    /// The rows so that equal values of `keys` lie together; no keys bring all rows together.
    Planned clustered(Planned child, List<Expression> keys) {
        List<Long> ids = keys.stream()
                .filter(k -> k instanceof AttributeReference)
                .map(k -> ((AttributeReference) k).id())
                .toList();
        boolean plain = ids.size() == keys.size();
        if (child.distribution() instanceof Distribution.Single || plain && !keys.isEmpty()
                && child.distribution()
                        .clustersBy(
                                new HashSet<>(ids))) {
            return child;
        }
        if (keys.isEmpty()) {
            return exchange(child, new Partitioning.Single(), new Distribution.Single());
        }
        Partitioning hash = new Partitioning.Hash(new Binder(child.output()).all(keys), options.partitions());
        return exchange(child, hash,
                plain ? new Distribution.Hashed(ids, options.partitions()) : new Distribution.Unknown());
    }

    Planned exchange(Planned child, Partitioning partitioning, Distribution distribution) {
        return new Planned(new ExchangeExec(child.plan(), partitioning, nextExchange()), child.output(), distribution);
    }

    private Planned union(LogicalPlan.Union u) {
        List<PhysicalPlan> inputs = u.children().stream().map(c -> build(c).plan()).toList();
        return new Planned(new UnionExec(inputs, Planned.schema(u.output())), u.output(), new Distribution.Unknown());
    }

    /// ORDER BY: each input partition is sorted, then one task merges what they give; with a limit each gives no more than
    /// that.
    private Planned sort(LogicalPlan.Sort s, long limit) {
        Planned child = build(s.child());
        List<SortKey> keys = new Binder(child.output()).keys(s.orders());
        if (!s.global()) {
            return child.over(new SortExec(child.plan(), keys, -1));
        }
        if (child.distribution() instanceof Distribution.Single) {
            return child.over(new SortExec(child.plan(), keys, limit));
        }
        Planned first = limit < 0 ? child : child.over(new SortExec(child.plan(), keys, limit));
        Planned together = exchange(first, new Partitioning.Single(), new Distribution.Single());
        return together.over(new SortExec(together.plan(), keys, limit));
    }

    private Planned limit(LogicalPlan.Limit l) {
        long most = l.limit() < 0 ? -1 : l.limit() + l.offset();
        Planned child;
        if (l.child() instanceof LogicalPlan.Sort s && s.global()) {
            child = sort(s, most);
        } else if (l.child() instanceof LogicalPlan.Project p && p.child() instanceof LogicalPlan.Sort s
                && s.global()) {
            child = project(p, sort(s, most));
        } else {
            child = build(l.child());
            if (!(child.distribution() instanceof Distribution.Single)) {
                Planned local = most < 0 ? child : child.over(new LimitExec(child.plan(), most, 0));
                child = exchange(local, new Partitioning.Single(), new Distribution.Single());
            }
        }
        return child.over(new LimitExec(child.plan(), l.limit(), l.offset()));
    }

    private Planned generate(LogicalPlan.Generate g) {
        Planned child = build(g.child());
        Binder binder = new Binder(child.output());
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < child.output().size(); i++) {
            kept.add(i);
        }
        List<AttributeReference> output = new ArrayList<>(child.output());
        output.addAll(g.generated());
        return new Planned(
                new GenerateExec(child.plan(), g.generator().function(), binder.all(g.generator().arguments()), g
                        .outer(), kept, Planned.schema(output)),
                output, child.distribution());
    }

    /// Each row by a coin of its own, the same for the same seed, partition and order.
    private Planned sample(LogicalPlan.Sample s) {
        if (s.replacement()) {
            throw PlannerErrors.unsupported("sampling with replacement");
        }
        Planned child = build(s.child());
        Expression coin = new Expression.FunctionCall("sampled", List.of(new Literal(s.lower(), SimpleType.DOUBLE),
                new Literal(s.upper(), SimpleType.DOUBLE), new Literal(s.seed(), SimpleType.LONG)), SimpleType.BOOLEAN,
                false, EvalMode.ANSI);
        return child.over(new FilterExec(child.plan(), new Binder(child.output()).bind(coin)));
    }

    private Planned repartition(LogicalPlan.Repartition r) {
        Planned child = build(r.child());
        int count = r.count() > 0 ? r.count() : options.partitions();
        if (!r.shuffle()) {
            if (count == 1 || child.distribution() instanceof Distribution.Single) {
                return clustered(child, List.of());
            }
            return new Planned(new CoalesceExec(child.plan(), count), child.output(), new Distribution.Unknown());
        }
        if (r.keys().isEmpty()) {
            Partitioning round = count == 1 ? new Partitioning.Single() : new Partitioning.RoundRobin(count);
            return new Planned(new ExchangeExec(child.plan(), round, nextExchange(), r.count() > 0), child.output(),
                    count == 1 ? new Distribution.Single() : new Distribution.Unknown());
        }
        Partitioning hash = new Partitioning.Hash(new Binder(child.output()).all(r.keys()), count);
        return new Planned(new ExchangeExec(child.plan(), hash, nextExchange(), r.count() > 0), child.output(),
                new Distribution.Unknown());
    }
}
