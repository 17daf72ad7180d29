package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AggregationClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.GroupByClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.GroupingAnalyticsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.GroupingElementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.GroupingSetContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;

/// GROUP BY: plain, GROUPING SETS, CUBE, ROLLUP and their combinations, all brought to lists of sets.
final class GroupingReader {
    private static final int MAX_CUBE = 12;

    private final ExpressionReader expressions;

    GroupingReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /// Distinct grouping expressions, in order of appearance, and sets of indexes into them.
    private static final class Collected {
        private final List<UnresolvedExpression> groupings = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        int index(UnresolvedExpression expression, String text) {
            int at = texts.indexOf(text);
            if (at < 0) {
                at = groupings.size();
                groupings.add(expression);
                texts.add(text);
            }
            return at;
        }
    }

    UnresolvedPlan aggregate(UnresolvedPlan child, AggregationClauseContext node, List<UnresolvedExpression> items,
            Optional<UnresolvedExpression> having) {
        Collected collected = new Collected();
        List<List<Integer>> sets = new ArrayList<>();
        boolean analytics = false;
        if (!node.groupingExpressionsWithGroupingAnalytics.isEmpty()) {
            analytics = node.groupingExpressionsWithGroupingAnalytics.stream()
                    .anyMatch(g -> g.groupingAnalytics() != null);
            List<List<List<Integer>>> factors = new ArrayList<>();
            for (GroupByClauseContext clause : node.groupingExpressionsWithGroupingAnalytics) {
                factors.add(clause.groupingAnalytics() == null
                        ? List.of(List.of(index(clause.expression(), collected)))
                        : analytic(clause.groupingAnalytics(), collected));
            }
            sets = product(factors);
        } else {
            List<Integer> plain = new ArrayList<>();
            node.groupingExpressions.forEach(e -> plain.add(collected.index(expressions.named(e), Names.text(e))));
            analytics = node.kind != null;
            sets = node.kind == null ? List.of(plain) : switch (node.kind.getType()) {
                case SqlBaseParser.ROLLUP -> rollup(plain.stream().map(List::of).toList());
                case SqlBaseParser.CUBE -> cube(plain.stream().map(List::of).toList(), node);
                default -> node.groupingSet().stream().map(s -> set(s, collected)).toList();
            };
        }
        boolean all = !analytics && collected.groupings.size() == 1
                && collected.groupings.getFirst() instanceof UnresolvedAttribute a && a.name().size() == 1
                && a.name().getFirst().equalsIgnoreCase("all");
        return new UnresolvedAggregate(child, all ? List.of() : collected.groupings, analytics ? sets : List.of(),
                items,
                having, all);
    }

    private List<List<Integer>> analytic(GroupingAnalyticsContext node, Collected collected) {
        if (node.GROUPING() != null) {
            List<List<Integer>> sets = new ArrayList<>();
            for (GroupingElementContext element : node.groupingElement()) {
                if (element.groupingAnalytics() != null) {
                    sets.addAll(analytic(element.groupingAnalytics(), collected));
                } else {
                    sets.add(set(element.groupingSet(), collected));
                }
            }
            return sets;
        }
        List<List<Integer>> parts = node.groupingSet().stream().map(s -> set(s, collected)).toList();
        return node.ROLLUP() != null ? rollup(parts) : cube(parts, node);
    }

    private List<Integer> set(GroupingSetContext node, Collected collected) {
        List<Integer> members = new ArrayList<>();
        node.expression().forEach(e -> members.add(index(e, collected)));
        return members;
    }

    private int index(SqlBaseParser.ExpressionContext node, Collected collected) {
        return collected.index(expressions.read(node), Names.text(node));
    }

    private static List<List<Integer>> rollup(List<List<Integer>> parts) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int n = parts.size(); n >= 0; n--) {
            sets.add(parts.subList(0, n).stream().flatMap(List::stream).toList());
        }
        return sets;
    }

    private static List<List<Integer>> cube(List<List<Integer>> parts, org.antlr.v4.runtime.ParserRuleContext node) {
        if (parts.size() > MAX_CUBE) {
            throw ParseErrors.unsupported("a CUBE of more than " + MAX_CUBE + " columns", node);
        }
        List<List<Integer>> sets = new ArrayList<>();
        for (int mask = (1 << parts.size()) - 1; mask >= 0; mask--) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if ((mask >> (parts.size() - 1 - i) & 1) == 1) {
                    members.addAll(parts.get(i));
                }
            }
            sets.add(members);
        }
        return sets;
    }

    private static List<List<Integer>> product(List<List<List<Integer>>> factors) {
        List<List<Integer>> sets = List.of(List.of());
        for (List<List<Integer>> factor : factors) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> left : sets) {
                for (List<Integer> right : factor) {
                    List<Integer> joined = new ArrayList<>(left);
                    right.stream().filter(i -> !joined.contains(i)).forEach(joined::add);
                    next.add(joined);
                }
            }
            sets = next;
        }
        return sets;
    }
}
