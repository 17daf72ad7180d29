package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedRegex;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;

/// The items of a SELECT list: stars, aliases that later items may use, names for those without one, a generator.
final class SelectListResolver {
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
                Stars.columns(star, run.scope(input), resolver)
                        .forEach(e -> items.add(run.ids().named(Stars.name(e), e)));
            } else if (item instanceof UnresolvedRegex regex) {
                matching(regex, input, items);
            } else if (generator(item) != null) {
                if (block.grouping() != null) {
                    throw AnalysisErrors.unsupported("a generator beside GROUP BY in one SELECT list",
                            Origins.of(item));
                }
                child = generate(item, child, resolver, items);
            } else {
                items.add(plain(item, resolver, aliases));
            }
        }
        return new SelectList(child, items);
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
