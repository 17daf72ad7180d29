package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.Any_valueContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CastByColonContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CastContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColumnReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ConstantDefaultContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CurrentLikeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DereferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExceptClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExtractContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FirstContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionCallContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LambdaContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LastContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.OverlayContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ParenthesizedExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PositionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PrimaryExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RowConstructorContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SearchedCaseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SimpleCaseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StarContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StructContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SubqueryExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SubscriptContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SubstringContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TimestampaddContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TimestampdiffContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TrimContext;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.ScalarSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedLambda;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;
import io.firesteel.plan.unresolved.UnresolvedExpression.When;
import io.firesteel.types.SimpleType;

/// Primary expressions: names, constants, calls, CASE, CAST, subqueries, and the functions with a syntax of their own.
final class PrimaryReader {
    private final ExpressionReader expressions;
    private final CallReader calls;

    PrimaryReader(ExpressionReader expressions) {
        this.expressions = expressions;
        this.calls = new CallReader(expressions);
    }

    UnresolvedExpression read(PrimaryExpressionContext node) {
        Origin origin = Names.origin(node);
        return switch (node) {
            case ColumnReferenceContext c -> new UnresolvedAttribute(List.of(Names.name(c.identifier())), origin);
            case ConstantDefaultContext c -> LiteralReader.constant(c.constant());
            case FunctionCallContext f -> calls.read(f);
            case DereferenceContext d -> dereference(d, origin);
            case ParenthesizedExpressionContext p -> expressions.read(p.expression());
            case CastContext c ->
                new UnresolvedCast(expressions.read(c.expression()), TypeReader.type(c.dataType()), c.name
                        .getType() == SqlBaseParser.TRY_CAST, origin);
            case CastByColonContext c ->
                new UnresolvedCast(read(c.primaryExpression()), TypeReader.type(c.dataType()), false,
                        origin);
            case SearchedCaseContext c -> searchedCase(c, origin);
            case SimpleCaseContext c -> simpleCase(c, origin);
            case StarContext s ->
                new UnresolvedStar(s.qualifiedName() == null ? List.of() : Names.parts(s.qualifiedName()),
                        except(s.exceptClause()), origin);
            case SubqueryExpressionContext s -> new ScalarSubquery(expressions.query(s.query()), origin);
            case SubscriptContext s -> new UnresolvedSubscript(read(s.value), expressions.value(s.index), origin);
            case LambdaContext l ->
                new UnresolvedLambda(l.identifier().stream().map(Names::name).toList(), expressions.read(l
                        .expression()));
            case RowConstructorContext r -> new UnresolvedFunction(List.of("$row"), r.namedExpression()
                    .stream()
                    .map(
                            expressions::named)
                    .toList(), false, Optional.empty(), List.of(), Optional.empty(), origin);
            case StructContext s -> new UnresolvedFunction(List.of("struct"),
                    s.argument.stream()
                            .map(expressions::named)
                            .toList(),
                    false, Optional.empty(), List.of(), Optional.empty(), origin);
            default -> keywordFunction(node);
        };
    }

    private UnresolvedExpression dereference(DereferenceContext node, Origin origin) {
        UnresolvedExpression base = read(node.base);
        String field = Names.name(node.fieldName);
        if (base instanceof UnresolvedAttribute a && !(node.base instanceof ParenthesizedExpressionContext)) {
            List<String> parts = new ArrayList<>(a.name());
            parts.add(field);
            return new UnresolvedAttribute(parts, origin);
        }
        return new UnresolvedField(base, field, origin);
    }

    private UnresolvedExpression searchedCase(SearchedCaseContext node, Origin origin) {
        List<When> branches = new ArrayList<>();
        node.whenClause()
                .forEach(w -> branches.add(new When(expressions.read(w.condition), expressions.read(w.result))));
        return new UnresolvedCase(branches, Optional.ofNullable(node.elseExpression).map(expressions::read), origin);
    }

    private UnresolvedExpression simpleCase(SimpleCaseContext node, Origin origin) {
        UnresolvedExpression value = expressions.read(node.value);
        List<When> branches = new ArrayList<>();
        node.whenClause()
                .forEach(w -> branches.add(new When(ExpressionReader.call("=", w, value, expressions.read(
                        w.condition)), expressions.read(w.result))));
        return new UnresolvedCase(branches, Optional.ofNullable(node.elseExpression).map(expressions::read), origin);
    }

    private static List<List<String>> except(ExceptClauseContext node) {
        return node == null
                ? List.of()
                : node.exceptCols.multipartIdentifier().stream().map(Names::parts).toList();
    }

    /// Functions whose arguments are set apart by words.
    private UnresolvedExpression keywordFunction(PrimaryExpressionContext node) {
        return switch (node) {
            case CurrentLikeContext c -> ExpressionReader.call(c.name.getText().toLowerCase(Locale.ROOT), c);
            case ExtractContext e ->
                ExpressionReader.call("extract", e, text(Names.name(e.field), e), expressions.value(
                        e.source));
            case SubstringContext s -> s.len == null
                    ? ExpressionReader.call("substring", s, expressions.value(s.str), expressions.value(s.pos))
                    : ExpressionReader.call("substring", s, expressions.value(s.str), expressions.value(s.pos),
                            expressions
                                    .value(s.len));
            case PositionContext p ->
                ExpressionReader.call("locate", p, expressions.value(p.substr), expressions.value(
                        p.str));
            case OverlayContext o -> o.length == null
                    ? ExpressionReader.call("overlay", o, expressions.value(o.input), expressions.value(o.replace),
                            expressions.value(o.position))
                    : ExpressionReader.call("overlay", o, expressions.value(o.input), expressions.value(o.replace),
                            expressions.value(o.position), expressions.value(o.length));
            case TrimContext t -> trim(t);
            case FirstContext f -> ignoring("first", f.expression(), f.IGNORE() != null, f);
            case LastContext l -> ignoring("last", l.expression(), l.IGNORE() != null, l);
            case Any_valueContext a -> ignoring("any_value", a.expression(), a.IGNORE() != null, a);
            case TimestampaddContext t when t.unit != null -> ExpressionReader.call("timestampadd", t,
                    text(Names.text(t.unit)
                            .toUpperCase(Locale.ROOT), t),
                    expressions.value(t.unitsAmount), expressions.value(t.timestamp));
            case TimestampdiffContext t when t.unit != null -> ExpressionReader.call("timestampdiff", t,
                    text(Names.text(
                            t.unit).toUpperCase(Locale.ROOT), t),
                    expressions.value(t.startTimestamp), expressions.value(
                            t.endTimestamp));
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private UnresolvedExpression trim(TrimContext node) {
        String name = node.trimOption == null ? "trim" : switch (node.trimOption.getType()) {
            case SqlBaseParser.LEADING -> "ltrim";
            case SqlBaseParser.TRAILING -> "rtrim";
            default -> "trim";
        };
        UnresolvedExpression source = expressions.value(node.srcStr);
        return node.trimStr == null
                ? ExpressionReader.call(name, node, source)
                : ExpressionReader.call("$" + name, node, source, expressions.value(node.trimStr));
    }

    private UnresolvedExpression ignoring(String name, SqlBaseParser.ExpressionContext argument, boolean ignore,
            ParserRuleContext node) {
        return new UnresolvedFunction(List.of(name), List.of(expressions.read(argument)), false, Optional.empty(),
                List.of(),
                ignore ? Optional.of(true) : Optional.empty(), Names.origin(node));
    }

    private static Literal text(String value, ParserRuleContext node) {
        return new Literal(value, SimpleType.STRING, Names.origin(node));
    }
}
