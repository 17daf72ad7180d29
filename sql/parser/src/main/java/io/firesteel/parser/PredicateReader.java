package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PredicateContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PredicatedContext;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.InSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.types.SimpleType;

/// What follows a value: BETWEEN, IN, LIKE, RLIKE, IS NULL, IS TRUE, IS DISTINCT FROM, each with NOT.
final class PredicateReader {
    private final ExpressionReader expressions;

    PredicateReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    UnresolvedExpression read(UnresolvedExpression value, PredicateContext node, PredicatedContext whole) {
        int kind = node.kind.getType();
        if (node.errorCapturingNot() != null && (kind == SqlBaseParser.NULL || kind == SqlBaseParser.UNKNOWN)) {
            return ExpressionReader.call("isnotnull", whole, value);
        }
        if (node.errorCapturingNot() != null && kind == SqlBaseParser.DISTINCT) {
            return ExpressionReader.call("<=>", whole, value, expressions.value(node.right));
        }
        UnresolvedExpression positive = positive(value, node, whole);
        if (node.quantifier != null) {
            return positive;
        }
        return node.errorCapturingNot() == null ? positive : ExpressionReader.call("not", whole, positive);
    }

    private UnresolvedExpression positive(UnresolvedExpression value, PredicateContext node, PredicatedContext whole) {
        Origin origin = Names.origin(whole);
        return switch (node.kind.getType()) {
            case SqlBaseParser.BETWEEN -> ExpressionReader.call("between", whole, value, expressions.value(node.lower),
                    expressions.value(node.upper));
            case SqlBaseParser.IN -> node.query() == null
                    ? new UnresolvedIn(value, expressions.all(node.expression()), origin)
                    : new InSubquery(rowValues(value), expressions.query(node.query()), origin);
            case SqlBaseParser.LIKE, SqlBaseParser.ILIKE -> like(value, node, whole);
            case SqlBaseParser.RLIKE -> ExpressionReader.call("rlike", whole, value, expressions.value(node.pattern));
            case SqlBaseParser.NULL -> ExpressionReader.call("isnull", whole, value);
            case SqlBaseParser.TRUE -> ExpressionReader.call("<=>", whole, value, new Literal(true, SimpleType.BOOLEAN,
                    origin));
            case SqlBaseParser.FALSE ->
                ExpressionReader.call("<=>", whole, value, new Literal(false, SimpleType.BOOLEAN,
                        origin));
            case SqlBaseParser.UNKNOWN -> ExpressionReader.call("isnull", whole, value);
            case SqlBaseParser.DISTINCT ->
                ExpressionReader.call("not", whole, ExpressionReader.call("<=>", whole, value,
                        expressions.value(node.right)));
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private UnresolvedExpression like(UnresolvedExpression value, PredicateContext node, PredicatedContext whole) {
        String name = node.kind.getType() == SqlBaseParser.LIKE ? "like" : "ilike";
        if (node.quantifier == null) {
            UnresolvedExpression pattern = expressions.value(node.pattern);
            if (node.escapeChar == null) {
                return ExpressionReader.call(name, whole, value, pattern);
            }
            String sign = Strings.value(node.escapeChar);
            if (sign.length() != 1) {
                throw ParseErrors.at(ParseErrors.ESCAPE, Map.of("invalidEscape", sign), node);
            }
            Literal escape = new Literal(sign, SimpleType.STRING, Names.origin(node));
            return ExpressionReader.call(name, whole, value, pattern, escape);
        }
        boolean all = node.quantifier.getType() == SqlBaseParser.ALL;
        if (node.expression().isEmpty()) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", "')'", "hint",
                    ": expected something between '(' and ')'"), node);
        }
        // Every pattern is denied where NOT stands before LIKE: that is no NOT around the whole.
        String form = "$" + (node.errorCapturingNot() == null ? "" : "not") + (all ? "likeall" : "likeany");
        boolean folded = name.equals("ilike");
        List<UnresolvedExpression> arguments = new ArrayList<>();
        arguments.add(folded ? ExpressionReader.call("lower", whole, value) : value);
        for (ExpressionContext pattern : node.expression()) {
            UnresolvedExpression one = expressions.read(pattern);
            arguments.add(folded ? ExpressionReader.call("lower", whole, one) : one);
        }
        return new UnresolvedFunction(List.of(form), arguments, false, Optional.empty(), List.of(), Optional.empty(),
                Names.origin(whole));
    }

    /// The columns on the left of IN: a row constructor gives several.
    private static List<UnresolvedExpression> rowValues(UnresolvedExpression value) {
        if (value instanceof UnresolvedFunction f && f.name().equals(List.of("$row"))) {
            return f.arguments();
        }
        return List.of(value);
    }
}
