package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.firesteel.analyzer.value.Origins;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.Frame;
import io.firesteel.plan.logical.Expression.FrameEnd;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;

/// `function OVER (…)`: the definition behind a name, default frames, checks of what needs an order.
final class WindowResolver {
    private static final Set<String> RANKS = Set.of("row_number", "rank", "dense_rank", "percent_rank", "cume_dist",
            "ntile",
            "lag", "lead");

    private static final Set<String> FRAMED = Set.of("row_number", "rank", "dense_rank", "percent_rank", "ntile");

    private final ExpressionResolver expressions;

    WindowResolver(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    Expression resolve(UnresolvedWindow w) {
        if (!(w.function() instanceof UnresolvedFunction f)) {
            throw AnalysisErrors.unsupported("OVER behind something that is no function", Origins.of(w));
        }
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        FunctionDefinition definition = expressions.run()
                .functions()
                .find(name)
                .orElseThrow(() -> new AnalysisException(
                        expressions.run().functions().unknown(name), f.origin()));
        Expression bound = expressions.call(f, definition, true);
        if (!(bound instanceof AggregateCall) && bound.contains(AggregateCall.class::isInstance)) {
            return bound.transformUp(e -> e instanceof AggregateCall inner ? window(w, f, inner) : e);
        }
        if (!(bound instanceof AggregateCall call)) {
            throw AnalysisErrors.of(WindowFrames.NO_WINDOW, Map.of("sqlExpr", name), f.origin());
        }
        return window(w, f, call);
    }

    private WindowCall window(UnresolvedWindow w, UnresolvedFunction f, AggregateCall call) {
        WindowSpec spec = spec(w.window());
        List<Expression> partitionBy = expressions.all(spec.partitionBy());
        List<SortOrder> orderBy = orders(spec.orderBy(), expressions);
        if (orderBy.isEmpty() && RANKS.contains(call.function())) {
            throw AnalysisErrors.of(AnalysisErrors.NEEDS_ORDER, Map.of("funcName", "\"" + call.function() + "()\""), f
                    .origin());
        }
        if (call.distinct()) {
            throw AnalysisErrors.of(WindowFrames.DISTINCT, Map.of("windowExpr", f.name().getLast()), f.origin());
        }
        if (spec.frame().isPresent() && (call.function().equals("lag") || call.function().equals("lead"))) {
            throw AnalysisErrors.of(WindowFrames.NO_FRAME, Map.of("function", call.function()), f.origin());
        }
        if (FRAMED.contains(call.function()) && spec.frame().isPresent() && !WindowFrames.running(spec.frame().get())) {
            throw AnalysisErrors.of(WindowFrames.OWN_FRAME, Map.of("function", f.name().getLast()), f.origin());
        }
        Frame frame = RANKS.contains(call.function())
                ? new Frame(true, FrameEnd.UNBOUNDED, FrameEnd.CURRENT)
                : spec.frame()
                        .map(fr -> new WindowFrames(expressions).frame(fr, orderBy, spec))
                        .orElseGet(() -> orderBy.isEmpty()
                                ? new Frame(true, FrameEnd.UNBOUNDED, FrameEnd.UNBOUNDED)
                                : new Frame(false, FrameEnd.UNBOUNDED, FrameEnd.CURRENT));
        if (orderBy.stream().anyMatch(o -> windows(o.child())) || partitionBy.stream().anyMatch(WindowResolver::windows)
                || call.arguments().stream().anyMatch(WindowResolver::windows)) {
            throw AnalysisErrors.unsupported("a window function inside of the window of another", f.origin());
        }
        boolean choice = call.function().equals("first") || call.function().equals("last");
        boolean skipping = choice && call.arguments().size() == 2 && call.arguments().get(1) instanceof Literal l
                && Boolean.TRUE.equals(l.value());
        return new WindowCall(call, partitionBy, orderBy, frame, skipping || f.ignoreNulls().orElse(false));
    }

    private static boolean windows(Expression e) {
        return e.contains(WindowCall.class::isInstance);
    }

    /// The definition behind a name, or what was written.
    WindowSpec spec(WindowSpec written) {
        if (written.reference().isEmpty()) {
            return written;
        }
        String name = written.reference().get();
        WindowSpec defined = expressions.environment().windows().get(name.toLowerCase(Locale.ROOT));
        if (defined == null) {
            throw AnalysisErrors.of(AnalysisErrors.WINDOW_MISSING, Map.of("windowName", "`" + name + "`"),
                    written.origin());
        }
        return spec(defined);
    }

    static List<SortOrder> orders(List<SortKey> keys, ExpressionResolver resolver) {
        List<SortOrder> orders = new ArrayList<>();
        keys.forEach(k -> orders.add(order(k, resolver.resolve(k.child()))));
        return orders;
    }

    static SortOrder order(SortKey key, Expression resolved) {
        try {
            FunctionErrors.requireOrder(resolved.type());
        } catch (FiresteelException e) {
            throw new AnalysisException(e, Origins.of(key.child()));
        }
        return new SortOrder(resolved, key.ascending(), key.nullsFirst().orElse(key.ascending()));
    }
}
