package io.firesteel.analyzer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.AnalysisException;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.types.SimpleType;

/// WITHIN GROUP (ORDER BY …) as further arguments: the ordered value of an inverse distribution comes first, with a third
/// argument where it is descending; `listagg` gets its keys as a struct and their directions as text.
public final class WithinGroup {

    private WithinGroup() {
    }

    public static UnresolvedFunction plain(UnresolvedFunction f) {
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        boolean inverse = name.equals("percentile_cont") || name.equals("percentile_disc");
        if (f.withinGroup().isEmpty()) {
            if (inverse) {
                throw new AnalysisException(FunctionErrors.withinGroup(name), f.origin());
            }
            return f;
        }
        List<UnresolvedExpression> arguments = new ArrayList<>();
        SortKey first = f.withinGroup().getFirst();
        if (inverse || name.equals("mode")) {
            arguments.add(first.child());
            arguments.addAll(f.arguments());
            if (!first.ascending()) {
                arguments.add(new Literal(true, SimpleType.BOOLEAN, f.origin()));
            }
            return with(f, arguments);
        }
        if (!name.equals("listagg") && !name.equals("string_agg")) {
            throw AnalysisErrors.of(AnalysisErrors.FUNCTION_SYNTAX, Map.of("prettyName", name, "syntax",
                    "WITHIN GROUP (ORDER BY ...)"), f.origin());
        }
        arguments.addAll(f.arguments());
        if (arguments.size() == 1) {
            arguments.add(new Literal("", SimpleType.STRING, f.origin()));
        }
        arguments.add(UnresolvedFunction.of("struct", f.origin(), f.withinGroup()
                .stream()
                .map(SortKey::child)
                .toArray(UnresolvedExpression[]::new)));
        StringBuilder directions = new StringBuilder();
        f.withinGroup()
                .forEach(k -> directions.append(k.ascending() ? 'a' : 'd')
                        .append(k.nullsFirst().orElse(k.ascending()) ? 'f' : 'l'));
        arguments.add(new Literal(directions.toString(), SimpleType.STRING, f.origin()));
        return with(f, arguments);
    }

    private static UnresolvedFunction with(UnresolvedFunction f, List<UnresolvedExpression> arguments) {
        return new UnresolvedFunction(f.name(), arguments, f.distinct(), f.filter(), List.of(), Optional.empty(), f
                .origin());
    }
}
