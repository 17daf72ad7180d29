package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FrameBoundContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionArgumentContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionCallContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionNameContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedWindowContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WindowClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WindowDefContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WindowFrameContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WindowRefContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WindowSpecContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.FrameBound;
import io.firesteel.plan.unresolved.UnresolvedExpression.NamedArgument;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowFrame;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;

/// Function calls with DISTINCT, FILTER, WITHIN GROUP, IGNORE NULLS and OVER, and window definitions.
final class CallReader {
    private final ExpressionReader expressions;

    CallReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    UnresolvedExpression read(FunctionCallContext node) {
        List<UnresolvedExpression> arguments = new ArrayList<>();
        node.argument.forEach(a -> arguments.add(argument(a)));
        boolean distinct = node.setQuantifier() != null && node.setQuantifier().DISTINCT() != null;
        Optional<Boolean> ignoreNulls = node.nullsOption == null
                ? Optional.empty()
                : Optional.of(node.nullsOption.getType() == SqlBaseParser.IGNORE);
        UnresolvedFunction call = new UnresolvedFunction(name(node.functionName()), arguments, distinct,
                Optional.ofNullable(
                        node.where).map(expressions::read),
                expressions.keys(node.sortItem()), ignoreNulls, Names.origin(node));
        return node.windowSpec() == null ? call : new UnresolvedWindow(call, window(node.windowSpec()));
    }

    UnresolvedExpression argument(FunctionArgumentContext node) {
        if (node.namedArgumentExpression() != null) {
            return new NamedArgument(Names.name(node.namedArgumentExpression().key), expressions.read(node
                    .namedArgumentExpression().value));
        }
        return expressions.read(node.expression());
    }

    static List<String> name(FunctionNameContext node) {
        if (node.qualifiedName() != null) {
            return Names.parts(node.qualifiedName());
        }
        if (node.expression() != null) {
            throw ParseErrors.unsupported("IDENTIFIER(expression) as a function name", node);
        }
        return List.of(Names.text(node));
    }

    static Map<String, WindowSpec> windows(WindowClauseContext node, ExpressionReader expressions) {
        CallReader reader = new CallReader(expressions);
        Map<String, WindowSpec> windows = new java.util.LinkedHashMap<>();
        for (NamedWindowContext window : node.namedWindow()) {
            String name = Names.name(window.name);
            if (windows.put(name, reader.window(window.windowSpec())) != null) {
                throw ParseErrors.at(ParseErrors.WINDOW_REPEATED, Map.of("windowName", "`" + name + "`"), node);
            }
        }
        return windows;
    }

    WindowSpec window(WindowSpecContext node) {
        return switch (node) {
            case WindowRefContext ref ->
                new WindowSpec(Optional.of(Names.name(ref.name)), List.of(), List.of(), Optional
                        .empty(), Names.origin(node));
            case WindowDefContext def ->
                new WindowSpec(Optional.empty(), expressions.all(def.partition), expressions.keys(def
                        .sortItem()), Optional.ofNullable(def.windowFrame()).map(this::frame), Names.origin(node));
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private WindowFrame frame(WindowFrameContext node) {
        FrameBound start = bound(node.start);
        FrameBound end = node.end == null ? new FrameBound.CurrentRow() : bound(node.end);
        return new WindowFrame(node.frameType.getType() == SqlBaseParser.ROWS, start, end);
    }

    private FrameBound bound(FrameBoundContext node) {
        Token type = node.boundType;
        boolean preceding = type.getType() == SqlBaseParser.PRECEDING;
        if (node.UNBOUNDED() != null) {
            return new FrameBound.Unbounded(preceding);
        }
        return type.getType() == SqlBaseParser.CURRENT
                ? new FrameBound.CurrentRow()
                : new FrameBound.Offset(expressions.read(node.expression()), preceding);
    }
}
