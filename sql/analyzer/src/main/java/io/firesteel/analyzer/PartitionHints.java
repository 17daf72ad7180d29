package io.firesteel.analyzer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHint;

/// The hints `COALESCE`, `REPARTITION` and `REBALANCE` as the operators they ask for (Spark's `ResolveCoalesceHints`).
final class PartitionHints {
    static final ErrorCondition NO_COUNT = new ErrorCondition("_LEGACY_ERROR_TEMP_1048", "", ErrorKind.USER,
            "<hint> Hint expects a partition number as a parameter.");
    static final ErrorCondition PARAMETER = new ErrorCondition("_LEGACY_ERROR_TEMP_1047", "", ErrorKind.USER,
            "<hint> Hint parameters should include an optional integral partitionNum and/or columns, but"
                    + " \"<parameter>\" can not be recognized as either partitionNum or columns.");
    static final ErrorCondition NOT_POSITIVE = new ErrorCondition("INVALID_HINT.PARTITIONS", "22023", ErrorKind.USER,
            "Number of partitions (<count>) must be positive.");
    private static final Set<String> NAMES = Set.of("coalesce", "repartition", "repartition_by_range", "rebalance");

    private PartitionHints() {
    }

    static boolean is(UnresolvedHint hint) {
        return NAMES.contains(hint.name().toLowerCase(Locale.ROOT));
    }

    /// @param expressions resolves the columns of the hint
    static LogicalPlan over(UnresolvedHint hint, Resolved child, ExpressionResolver expressions) {
        String name = hint.name().toUpperCase(Locale.ROOT);
        List<UnresolvedExpression> arguments = hint.arguments();
        boolean counted = !arguments.isEmpty() && arguments.getFirst() instanceof Literal l
                && l.value() instanceof Integer;
        int count = counted ? count((Literal) arguments.getFirst()) : 0;
        List<UnresolvedExpression> keys = arguments.subList(counted ? 1 : 0, arguments.size());
        return switch (name) {
            case "COALESCE" -> {
                if (!counted || !keys.isEmpty()) {
                    throw AnalysisErrors.of(NO_COUNT, Map.of("hint", name), Origin.NONE);
                }
                yield new LogicalPlan.Repartition(child.plan(), List.of(), count, false);
            }
            case "REPARTITION_BY_RANGE" ->
                throw AnalysisErrors.unsupported("the hint REPARTITION_BY_RANGE", Origin.NONE);
            default -> {
                List<UnresolvedExpression> columns = keys.stream().map(key -> column(key, name)).toList();
                yield new LogicalPlan.Repartition(child.plan(), expressions.all(columns), count, true);
            }
        };
    }

    /// DataFrames name columns by strings.
    private static UnresolvedExpression column(UnresolvedExpression key, String hint) {
        return switch (key) {
            case UnresolvedAttribute a -> a;
            case Literal l when l.value() instanceof String text ->
                new UnresolvedAttribute(List.of(text), l.origin());
            case Literal l -> throw parameter(hint, String.valueOf(l.value()));
            default -> throw parameter(hint, key.toString());
        };
    }

    private static AnalysisException parameter(String hint, String text) {
        return AnalysisErrors.of(PARAMETER, Map.of("hint", hint, "parameter", text), Origin.NONE);
    }

    private static int count(Literal literal) {
        int count = (Integer) literal.value();
        if (count <= 0) {
            throw AnalysisErrors.of(NOT_POSITIVE, Map.of("count", String.valueOf(count)), literal.origin());
        }
        return count;
    }
}
