package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.value.CallReplacer;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedRegex;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedPlan.AnalyzedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.VisibleColumn;

/// The items of a SELECT list: stars, aliases that later items may use, names for those without one, a generator.
final class SelectListResolver {
    private static final String ARGUMENT = "__generator_argument";
    private final AnalysisRun run;
    private final PlanResolver plans;
    private final SelectBlock block;

    SelectListResolver(AnalysisRun run, PlanResolver plans, SelectBlock block) {
        this.run = run;
        this.plans = plans;
        this.block = block;
    }

    /// A resolved SELECT list over its input, which a generator in the list may have extended.
    record SelectList(Resolved child, List<NamedExpression> items) {
    }

    SelectList resolve(Resolved input) {
        Resolved child = input;
        List<NamedExpression> items = new ArrayList<>();
        Map<String, Expression> aliases = new HashMap<>();
        for (UnresolvedExpression item : block.items()) {
            ExpressionResolver resolver = new ExpressionResolver(run, run.scope(input), block.environment())
                    .withAliases(aliases);
            if (item instanceof UnresolvedStar star) {
                star(star, input, resolver, items);
            } else if (item instanceof UnresolvedRegex regex) {
                matching(regex, input, items);
            } else if (generator(item) != null) {
                child = generate(item, child, resolver, items);
            } else {
                items.add(plain(item, resolver, aliases));
            }
        }
        return new SelectList(child, items);
    }

    /// Where a generator stands beside aggregates: the SELECT over the groups, in which their list has become columns and the
    /// generator's arguments with it.
    ///
    /// @param groups resolves the groups
    Optional<SelectBlock> aboveGroups(Function<SelectBlock, Resolved> groups) {
        List<UnresolvedExpression> generators = block.items().stream().filter(i -> generator(i) != null).toList();
        boolean grouped = block.grouping() != null || block.items().stream().anyMatch(this::aggregates);
        if (generators.isEmpty() || !grouped) {
            return Optional.empty();
        }
        if (generators.size() > 1) {
            throw AnalysisErrors.of(AnalysisErrors.MULTI_GENERATOR,
                    Map.of("num", "" + generators.size(), "generators",
                            String.join(", ", generators.stream().map(PrettyNames::of).toList())),
                    Origins.of(generators.get(1)));
        }
        UnresolvedExpression generator = generators.getFirst();
        UnresolvedFunction call = generator(generator);
        int place = block.items().indexOf(generator);
        List<UnresolvedExpression> list = new ArrayList<>(block.items());
        list.remove(place);
        for (int i = 0; i < call.arguments().size(); i++) {
            list.add(place + i, new UnresolvedNamed(call.arguments().get(i), List.of(ARGUMENT + i)));
        }
        LogicalPlan below = groups.apply(block.grouped(list)).visible();
        List<UnresolvedExpression> items = new ArrayList<>();
        List<UnresolvedExpression> arguments = new ArrayList<>();
        List<VisibleColumn> columns = new ArrayList<>();
        for (AttributeReference a : below.output()) {
            boolean argument = a.name().startsWith(ARGUMENT);
            columns.add(new VisibleColumn(List.of(), a, argument));
            (argument ? arguments : items).add(new BoundAttribute(a, 0));
            place = argument && arguments.size() == 1 ? items.size() : place;
        }
        UnresolvedExpression over = UnresolvedFunction.of(call.name().getLast(), call.origin(),
                arguments.toArray(UnresolvedExpression[]::new));
        items.add(place, generator instanceof UnresolvedNamed n ? new UnresolvedNamed(over, n.names()) : over);
        return Optional
                .of(new SelectBlock(new AnalyzedRelation(below, columns, Set.of()), items, null, Optional.empty(),
                        block.qualify(), block.distinct(), block.sorts(), block.global(), block.environment()));
    }

    /// Whether an aggregate stands in an item, if not in a window of its own.
    private boolean aggregates(UnresolvedExpression item) {
        boolean[] found = new boolean[1];
        new CallReplacer(f -> {
            found[0] |= run.functions()
                    .find(f.name().getLast())
                    .filter(d -> d.kind() == FunctionDefinition.Kind.AGGREGATE)
                    .isPresent();
            return Optional.empty();
        }).in(item);
        return found[0] && !(item instanceof UnresolvedWindow)
                && !(item instanceof UnresolvedNamed n && n.child() instanceof UnresolvedWindow);
    }

    /// Refuses generators where none can stand.
    static void refuseGenerators(AnalysisRun run, UnresolvedExpression e) {
        new CallReplacer(f -> {
            if (run.functions()
                    .find(f.name().getLast())
                    .filter(d -> d.kind() == FunctionDefinition.Kind.GENERATOR)
                    .isPresent()) {
                throw AnalysisErrors.of(AnalysisErrors.OUTSIDE_GENERATOR, Map.of("plan", PrettyNames.of(f)),
                        f.origin());
            }
            return Optional.empty();
        }).in(e);
    }

    private NamedExpression plain(UnresolvedExpression item, ExpressionResolver resolver,
            Map<String, Expression> aliases) {
        Expression resolved = resolver.resolve(item);
        if (!(item instanceof UnresolvedNamed named)) {
            return run.ids().named(resolver.pretty().column(item), resolved);
        }
        if (named.names().size() != 1) {
            throw AnalysisErrors.of(AnalysisErrors.ALIASES,
                    Map.of("numTarget", "" + named.names().size(), "numExpr", "1"),
                    Origins.of(item));
        }
        String name = named.names().getFirst();
        aliases.put(name.toLowerCase(Locale.ROOT), resolved);
        return run.ids().named(name, resolved);
    }

    private void star(UnresolvedStar star, Resolved input, ExpressionResolver resolver, List<NamedExpression> items) {
        Map<Expression, NamedExpression> replaced = new HashMap<>();
        star.replaced()
                .forEach((name, value) -> replaced.put(
                        resolver.resolve(new UnresolvedAttribute(List.of(name), star.origin())),
                        run.ids().named(name, resolver.resolve(value))));
        for (Expression e : Stars.columns(star, run.scope(input), resolver)) {
            items.add(replaced.containsKey(e) ? replaced.get(e) : run.ids().named(Stars.name(e), e));
        }
    }

    private void matching(UnresolvedRegex regex, Resolved input, List<NamedExpression> items) {
        input.columns()
                .stream()
                .filter(c -> !c.hidden() && c.attribute().name().matches("(?i)" + regex.pattern()))
                .forEach(
                        c -> items.add(NamedExpression.of(c.attribute())));
    }

    private UnresolvedFunction generator(UnresolvedExpression item) {
        UnresolvedExpression bare = item instanceof UnresolvedNamed n ? n.child() : item;
        return bare instanceof UnresolvedFunction f && run.functions()
                .find(f.name().getLast())
                .map(
                        d -> d.kind() == FunctionDefinition.Kind.GENERATOR)
                .orElse(false) ? f : null;
    }

    private Resolved generate(UnresolvedExpression item, Resolved child, ExpressionResolver resolver,
            List<NamedExpression> items) {
        UnresolvedFunction function = generator(item);
        if (!(resolver.generator(function) instanceof FunctionCall call)) {
            throw AnalysisErrors.unsupported("this generator", Origin.NONE);
        }
        List<String> names = item instanceof UnresolvedNamed n ? n.names() : List.of();
        RelationResolver.checkNames(call, names, function.origin());
        boolean outer = function.name().getLast().toLowerCase(Locale.ROOT).endsWith("_outer");
        Resolved next = new RelationResolver(run, plans).generated(child, call, outer, List.of(), names);
        next.columns()
                .subList(child.columns().size(), next.columns().size())
                .forEach(c -> items.add(NamedExpression.of(c
                        .attribute())));
        return next;
    }
}
