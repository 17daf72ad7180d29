package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.firesteel.analyzer.scope.DroppedColumns;
import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDistinct;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRepartition;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSort;

/// SELECT with GROUP BY, HAVING, DISTINCT, windows and ORDER BY, in the order in which SQL evaluates them.
final class SelectResolver {
    private final AnalysisRun run;
    private final PlanResolver plans;

    SelectResolver(AnalysisRun run, PlanResolver plans) {
        this.run = run;
        this.plans = plans;
    }

    Resolved resolve(UnresolvedPlan plan, Environment env) {
        if (plan instanceof UnresolvedSort s && !s.global() && s.child() instanceof UnresolvedRepartition r
                && !r.keys().isEmpty() && Stream.concat(r.keys().stream(), s.keys().stream().map(SortKey::child))
                        .allMatch(k -> position(k) == null)) {
            return distributed(r, s.keys(), env);
        }
        List<SortKey> sorts = plan instanceof UnresolvedSort s ? s.keys() : List.of();
        boolean global = plan instanceof UnresolvedSort s && s.global();
        UnresolvedPlan inner = plan instanceof UnresolvedSort s ? s.child() : plan;
        Optional<SelectBlock> block = SelectBlock.of(inner, sorts, global, env);
        if (block.isPresent()) {
            return select(block.get());
        }
        if (plan instanceof UnresolvedDistinct d) {
            return Resolved.plain(DistinctResolver.distinct(plans.resolve(d.child(), env).visible()));
        }
        if (!(plan instanceof UnresolvedSort s)) {
            throw AnalysisErrors.unsupported("HAVING over something that is no SELECT", Origin.NONE);
        }
        return sorted(s, env);
    }

    /// DISTRIBUTE BY, with the SORT BY above it where there is one: keys may be columns that the SELECT below does not show,
    /// as those of an ordering may.
    Resolved distributed(UnresolvedRepartition r, List<SortKey> sorts, Environment env) {
        List<SortKey> keys = new ArrayList<>();
        r.keys().forEach(k -> keys.add(new SortKey(k, true, Optional.empty())));
        keys.addAll(sorts);
        Resolved sorted = resolve(new UnresolvedSort(r.child(), keys, false), env);
        return new Resolved(distributed(sorted.plan(), r), sorted.columns());
    }

    private static LogicalPlan distributed(LogicalPlan sorted, UnresolvedRepartition r) {
        if (sorted instanceof LogicalPlan.Project p) {
            return new LogicalPlan.Project(distributed(p.child(), r), p.items());
        }
        LogicalPlan.Sort sort = (LogicalPlan.Sort) sorted;
        int keys = r.keys().size();
        List<Expression> by = sort.orders().subList(0, keys).stream().map(SortOrder::child).toList();
        LogicalPlan apart = new LogicalPlan.Repartition(sort.child(), by, r.count(), r.shuffle());
        List<SortOrder> rest = sort.orders().subList(keys, sort.orders().size());
        return rest.isEmpty() ? apart : new LogicalPlan.Sort(apart, rest, false);
    }

    private Resolved sorted(UnresolvedSort s, Environment env) {
        Resolved input = plans.resolve(s.child(), env);
        DroppedColumns below = new DroppedColumns(input, run.session().caseSensitive());
        Resolved child = s.child() instanceof UnresolvedPlan.AnalyzedRelation
                ? below.needed(scope -> s.keys()
                        .forEach(k -> new ExpressionResolver(run, scope, env).resolve(k.child())))
                : input;
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
        List<SortOrder> orders = new ArrayList<>();
        List<AttributeReference> output = input.visible().output();
        for (SortKey key : s.keys()) {
            Integer position = position(key.child());
            if (position != null && run.session().orderByOrdinal()) {
                check(position, output.size(), true, key.child());
                orders.add(WindowResolver.order(key, output.get(position - 1)));
            } else {
                orders.add(WindowResolver.order(key, resolver.resolve(key.child())));
            }
        }
        return input.over(new LogicalPlan.Sort(child.plan(), orders, s.global()));
    }

    static Integer position(UnresolvedExpression e) {
        return e instanceof UnresolvedExpression.Literal l && l.value() instanceof Integer i ? i : null;
    }

    static void check(int position, int size, boolean order, UnresolvedExpression e) {
        if (position < 1 || position > size) {
            throw AnalysisErrors.of(order ? AnalysisErrors.ORDER_BY_POSITION : AnalysisErrors.GROUP_BY_POSITION,
                    Map.of("index",
                            "" + position, "size", "" + size),
                    Origins.of(e));
        }
    }

    private Resolved select(SelectBlock written) {
        SelectBlock block = TimeWindows.generated(written);
        Optional<SelectBlock> outer = new SelectListResolver(run, plans, block).aboveGroups(this::select);
        if (outer.isPresent()) {
            return select(outer.get());
        }
        Resolved child = TimeWindows.merged(run, block, plans.resolve(block.child(), block.environment()));
        SelectListResolver.SelectList list = new SelectListResolver(run, plans, block).resolve(child);
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(list.child()), block.environment());
        boolean aggregates = block.grouping() != null || block.having().isPresent() || list.items()
                .stream()
                .anyMatch(
                        i -> aggregate(i.child()));
        Map<String, Expression> outputs = outputs(list.items());
        Map<String, Expression> bodies = bodies(list.items());
        Expression having = block.having().map(h -> resolver.preferring(bodies).having(h)).orElse(null);
        List<SortOrder> sorts = sorts(block, list.items(), resolver, outputs);
        List<NamedExpression> hidden = new ArrayList<>();
        sorts = hide(sorts, list.items(), hidden);
        if (block.distinct() && !hidden.isEmpty()) {
            throw AnalysisErrors.column(List.of(hiddenName(block)), new ArrayList<>(outputs.keySet()), Origin.NONE);
        }
        List<NamedExpression> all = new ArrayList<>(list.items());
        all.addAll(hidden);
        QualifyResolver qualify = new QualifyResolver(run, block, list.items());
        if (!aggregates) {
            qualify.condition(resolver.preferring(bodies)).ifPresent(all::add);
        }
        LogicalPlan plan;
        if (aggregates) {
            AggregateResolver grouping = new AggregateResolver(run, block, list, resolver);
            plan = grouping.plan(all, having);
            all = grouping.rewritten();
        } else {
            plan = list.child().plan();
        }
        WindowExtractor windows = new WindowExtractor(run, plan);
        all = windows.extract(all);
        plan = qualify.over(new LogicalPlan.Project(windows.plan(), all), aggregates);
        return finished(block, plan, sorts, list.items().size());
    }

    private Resolved finished(SelectBlock block, LogicalPlan projected, List<SortOrder> sorts, int shown) {
        LogicalPlan plan = block.distinct() ? DistinctResolver.distinct(shown(projected, shown)) : projected;
        if (!sorts.isEmpty()) {
            plan = new LogicalPlan.Sort(plan, sorts, block.global());
        }
        return Resolved.plain(shown(plan, shown));
    }

    private static LogicalPlan shown(LogicalPlan plan, int shown) {
        List<AttributeReference> output = plan.output();
        return output.size() == shown
                ? plan
                : new LogicalPlan.Project(plan, output.subList(0, shown).stream().map(NamedExpression::of).toList());
    }

    /// QUALIFY of one SELECT: a column of its own, by which the rows are filtered that the list has become. Over groups it
    /// sees the columns of the list, else all of the input.
    private record QualifyResolver(AnalysisRun run, SelectBlock block, List<NamedExpression> items) {

        Optional<NamedExpression> condition(ExpressionResolver resolver) {
            return block.qualify().map(q -> {
                Expression condition = resolver.resolve(q);
                if (aggregate(condition)) {
                    throw AnalysisErrors.of(AnalysisErrors.QUALIFY_AGGREGATE, Map.of(), Origins.of(q));
                }
                if (!windows(condition) && items.stream().noneMatch(i -> windows(i.child()))) {
                    throw AnalysisErrors.of(AnalysisErrors.QUALIFY_WINDOW, Map.of(), Origins.of(q));
                }
                return run.ids().named("qualify", resolver.condition(q));
            });
        }

        private static boolean windows(Expression e) {
            return e.contains(x -> x instanceof WindowCall);
        }

        LogicalPlan over(LogicalPlan projected, boolean aggregates) {
            if (block.qualify().isEmpty()) {
                return projected;
            }
            LogicalPlan plan = projected;
            if (aggregates) {
                Resolved shown = Resolved.plain(SelectResolver.shown(projected, items.size()));
                List<NamedExpression> all = new ArrayList<>(
                        projected.output().stream().map(NamedExpression::of).toList());
                condition(new ExpressionResolver(run, run.scope(shown), block.environment())).ifPresent(all::add);
                WindowExtractor extractor = new WindowExtractor(run, projected);
                all = extractor.extract(all);
                plan = new LogicalPlan.Project(extractor.plan(), all);
            }
            return new LogicalPlan.Filter(plan, plan.output().getLast());
        }
    }

    private static String hiddenName(SelectBlock block) {
        return block.sorts().stream().map(k -> PrettyNames.of(k.child())).findFirst().orElse("");
    }

    /// An aggregate call that belongs to this SELECT: not the function of a window.
    static boolean aggregate(Expression e) {
        if (e instanceof WindowCall w) {
            return w.call().children().stream().anyMatch(SelectResolver::aggregate)
                    || w.partitionBy()
                            .stream()
                            .anyMatch(
                                    SelectResolver::aggregate)
                    || w.orderBy().stream().anyMatch(o -> aggregate(o.child()));
        }
        return e instanceof AggregateCall || e.children().stream().anyMatch(SelectResolver::aggregate);
    }

    /// Output columns by name; a name that two different expressions have means neither.
    private static Map<String, Expression> outputs(List<NamedExpression> items) {
        Map<String, Expression> found = new HashMap<>();
        Map<String, Expression> bodies = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (NamedExpression item : items) {
            String name = item.name().toLowerCase(Locale.ROOT);
            Expression earlier = bodies.putIfAbsent(name, item.child());
            if (earlier != null && !earlier.equals(item.child())) {
                twice.add(name);
            }
            found.putIfAbsent(name, item.toAttribute());
        }
        twice.forEach(found::remove);
        return found;
    }

    private static Map<String, Expression> bodies(List<NamedExpression> items) {
        Map<String, Expression> found = new HashMap<>();
        outputs(items).keySet()
                .forEach(name -> items.stream()
                        .filter(i -> i.name().equalsIgnoreCase(name))
                        .findFirst()
                        .ifPresent(
                                i -> found.put(name, i.child())));
        return found;
    }

    private List<SortOrder> sorts(SelectBlock block, List<NamedExpression> items, ExpressionResolver resolver,
            Map<String, Expression> outputs) {
        List<SortOrder> orders = new ArrayList<>();
        for (SortKey key : block.sorts()) {
            Integer position = position(key.child());
            if (position != null && run.session().orderByOrdinal()) {
                check(position, items.size(), true, key.child());
                orders.add(WindowResolver.order(key, items.get(position - 1).toAttribute()));
            } else if (key.child() instanceof UnresolvedExpression.UnresolvedAttribute a && a.name().size() == 1
                    && a.name()
                            .getFirst()
                            .equalsIgnoreCase("all")
                    && block.sorts().size() == 1) {
                items.forEach(i -> orders.add(WindowResolver.order(key, i.toAttribute())));
            } else {
                SelectListResolver.refuseGenerators(run, key.child());
                orders.add(WindowResolver.order(key, resolver.preferring(outputs).resolve(key.child())));
            }
        }
        return orders;
    }

    /// Sort keys that the output does not give become hidden columns.
    private List<SortOrder> hide(List<SortOrder> sorts, List<NamedExpression> items, List<NamedExpression> hidden) {
        Map<Long, Expression> shown = new HashMap<>();
        items.forEach(i -> shown.put(i.id(), i.child()));
        List<SortOrder> result = new ArrayList<>();
        for (SortOrder sort : sorts) {
            Expression key = sort.child();
            boolean computed = aggregate(key) || key.contains(e -> e instanceof WindowCall);
            if (!computed && ExpressionResolver.references(key).stream().allMatch(a -> shown.containsKey(a.id()))) {
                result.add(sort);
                continue;
            }
            Expression inlined = key.transformUp(e -> e instanceof AttributeReference a && shown.containsKey(a.id())
                    ? shown.get(a.id())
                    : e);
            NamedExpression same = items.stream().filter(i -> i.child().equals(inlined)).findFirst().orElseGet(() -> {
                NamedExpression added = run.ids().named("sort" + hidden.size(), inlined);
                hidden.add(added);
                return added;
            });
            result.add(sort.withChild(same.toAttribute()));
        }
        return result;
    }
}
