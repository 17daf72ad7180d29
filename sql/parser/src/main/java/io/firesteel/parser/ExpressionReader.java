package io.firesteel.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ArithmeticBinaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ArithmeticUnaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BooleanExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ComparisonContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExistsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LogicalBinaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LogicalNotContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedExpressionSeqContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PredicatedContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShiftExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SortItemContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ValueExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ValueExpressionDefaultContext;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.ExistsSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// Boolean and arithmetic expressions; operators become calls of functions with the operator's text as name. Chains of
/// one operator are read in a loop, so that ten thousand ANDs need no deep stack.
public final class ExpressionReader {
    private final Function<QueryContext, UnresolvedPlan> queries;
    private final PredicateReader predicates = new PredicateReader(this);
    private final PrimaryReader primaries = new PrimaryReader(this);

    ExpressionReader(Function<QueryContext, UnresolvedPlan> queries) {
        this.queries = queries;
    }

    public UnresolvedPlan query(QueryContext node) {
        return queries.apply(node);
    }

    public UnresolvedExpression read(ExpressionContext node) {
        return read(node.booleanExpression());
    }

    public List<UnresolvedExpression> all(List<ExpressionContext> nodes) {
        List<UnresolvedExpression> list = new ArrayList<>(nodes.size());
        nodes.forEach(n -> list.add(read(n)));
        return list;
    }

    public List<UnresolvedExpression> named(NamedExpressionSeqContext node) {
        List<UnresolvedExpression> list = new ArrayList<>();
        node.namedExpression().forEach(n -> list.add(named(n)));
        return list;
    }

    public UnresolvedExpression named(NamedExpressionContext node) {
        UnresolvedExpression child = read(node.expression());
        if (node.name != null) {
            return new UnresolvedNamed(child, List.of(Names.name(node.name)));
        }
        return node.identifierList() == null ? child : new UnresolvedNamed(child, Names.list(node.identifierList()));
    }

    public List<SortKey> keys(List<SortItemContext> nodes) {
        List<SortKey> list = new ArrayList<>();
        for (SortItemContext node : nodes) {
            Optional<Boolean> first = node.nullOrder == null
                    ? Optional.empty()
                    : Optional.of(node.nullOrder.getType() == SqlBaseParser.FIRST);
            list.add(new SortKey(read(node.expression()), node.DESC() == null, first));
        }
        return list;
    }

    public UnresolvedExpression read(BooleanExpressionContext node) {
        return switch (node) {
            case LogicalBinaryContext binary -> chain(binary);
            case LogicalNotContext not -> call("not", not, read(not.booleanExpression()));
            case ExistsContext exists -> new ExistsSubquery(query(exists.query()), Names.origin(exists));
            case PredicatedContext p -> p.predicate() == null
                    ? value(p.valueExpression())
                    : predicates.read(value(p.valueExpression()), p.predicate(), p);
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    /// `a AND b AND c …` as a balanced tree: depth grows with the logarithm of the length.
    private UnresolvedExpression chain(LogicalBinaryContext node) {
        int operator = node.operator.getType();
        Deque<BooleanExpressionContext> terms = new ArrayDeque<>();
        BooleanExpressionContext at = node;
        while (at instanceof LogicalBinaryContext b && b.operator.getType() == operator) {
            terms.addFirst(b.right);
            at = b.left;
        }
        terms.addFirst(at);
        List<UnresolvedExpression> read = new ArrayList<>(terms.size());
        terms.forEach(t -> read.add(read(t)));
        return balanced(operator == SqlBaseParser.AND ? "and" : "or", read, Names.origin(node));
    }

    private static UnresolvedExpression balanced(String operator, List<UnresolvedExpression> terms, Origin origin) {
        if (terms.size() == 1) {
            return terms.getFirst();
        }
        int half = terms.size() / 2;
        return UnresolvedFunction.of(operator, origin, balanced(operator, terms.subList(0, half), origin), balanced(
                operator, terms.subList(half, terms.size()), origin));
    }

    public UnresolvedExpression value(ValueExpressionContext node) {
        Deque<ValueExpressionContext> spine = new ArrayDeque<>();
        ValueExpressionContext at = node;
        while (left(at) != null) {
            spine.addFirst(at);
            at = left(at);
        }
        UnresolvedExpression result = leaf(at);
        for (ValueExpressionContext up : spine) {
            result = combine(result, up);
        }
        return result;
    }

    private static ValueExpressionContext left(ValueExpressionContext node) {
        return switch (node) {
            case ArithmeticBinaryContext b -> b.left;
            case ComparisonContext c -> c.left;
            case ShiftExpressionContext s -> s.left;
            default -> null;
        };
    }

    private UnresolvedExpression leaf(ValueExpressionContext node) {
        return switch (node) {
            case ValueExpressionDefaultContext p -> primaries.read(p.primaryExpression());
            case ArithmeticUnaryContext unary -> unary(unary);
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private UnresolvedExpression combine(UnresolvedExpression left, ValueExpressionContext node) {
        return switch (node) {
            case ArithmeticBinaryContext b -> call(arithmetic(b.operator), b, left, value(b.right));
            case ShiftExpressionContext s -> call(Names.text(s.shiftOperator()), s, left, value(s.right));
            case ComparisonContext c -> comparison(left, c);
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private UnresolvedExpression unary(ArithmeticUnaryContext node) {
        UnresolvedExpression child = value(node.valueExpression());
        return switch (node.operator.getType()) {
            case SqlBaseParser.MINUS -> call("-", node, child);
            case SqlBaseParser.PLUS -> call("positive", node, child);
            default -> call("~", node, child);
        };
    }

    private static String arithmetic(Token operator) {
        return switch (operator.getType()) {
            case SqlBaseParser.DIV -> "div";
            case SqlBaseParser.CONCAT_PIPE -> "||";
            default -> operator.getText();
        };
    }

    private UnresolvedExpression comparison(UnresolvedExpression left, ComparisonContext node) {
        UnresolvedExpression right = value(node.right);
        if (node.comparisonOperator().NEQ() != null || node.comparisonOperator().NEQJ() != null) {
            return call("not", node, call("=", node, left, right));
        }
        String operator = Names.text(node.comparisonOperator());
        return call(operator.equals("==") ? "=" : operator, node, left, right);
    }

    public static UnresolvedExpression call(String name, ParserRuleContext node, UnresolvedExpression... arguments) {
        return UnresolvedFunction.of(name, Names.origin(node), arguments);
    }
}
