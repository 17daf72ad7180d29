package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.events.PlanNode;
import io.firesteel.fragments.counts.PlanTree;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.ValuesExec;

/// Plans as events show them, under Spark's names of operators.
final class PlanNodes {
    private static final String ADAPTIVE = "AdaptiveSparkPlan";

    private PlanNodes() {
    }

    /// The node of an operator and what is below it.
    static PlanNode of(PlanTree tree) {
        List<PlanNode> inputs = tree.inputs().stream().map(PlanNodes::of).toList();
        List<PlanNode.Metric> metrics = tree.metrics()
                .stream()
                .map(m -> new PlanNode.Metric(m.name(), m.accumulator(), m.kind().type()))
                .toList();
        PlanNode node = node(name(tree.plan()), simple(tree.plan()), inputs, metrics, metadata(tree.plan()));
        return tree.regrouped().isEmpty()
                ? node
                : node("AQEShuffleRead", "AQEShuffleRead " + tree.regrouped(), List.of(node), List.of(), Map.of());
    }

    /// The node of a command.
    static PlanNode command(String operator) {
        return node(operator, operator, List.of(), List.of(), Map.of());
    }

    /// The node above a plan that may change.
    static PlanNode adaptive(PlanNode plan, boolean last) {
        return node(ADAPTIVE, ADAPTIVE + " isFinalPlan=" + last, List.of(plan), List.of(), Map.of());
    }

    /// The node above a plan whose rows go into files.
    static PlanNode writing(PlanNode plan, String simple, List<PlanNode.Metric> metrics) {
        return node("Execute InsertIntoHadoopFsRelationCommand", "Execute InsertIntoHadoopFsRelationCommand " + simple,
                List.of(plan), metrics, Map.of());
    }

    private static PlanNode node(String name, String simple, List<PlanNode> inputs, List<PlanNode.Metric> metrics,
            Map<String, String> metadata) {
        return new PlanNode(name, simple, inputs, metadata, metrics);
    }

    private static String name(PhysicalPlan plan) {
        return switch (plan) {
            case ScanExec s -> "Scan " + s.source().format() + " ";
            case ValuesExec v -> "LocalTableScan";
            case AggregateExec a -> "HashAggregate";
            case HashJoinExec j -> j.sharedBuild() >= 0 ? "BroadcastHashJoin" : "ShuffledHashJoin";
            case NestedLoopJoinExec j -> "BroadcastNestedLoopJoin";
            case SortExec s -> s.limit() >= 0 ? "TakeOrderedAndProject" : "Sort";
            case LimitExec l -> "CollectLimit";
            case ExchangeReadExec r -> "ReusedExchange";
            case ExchangeExec e when e.partitioning() instanceof Partitioning.Broadcast -> "BroadcastExchange";
            default -> plan.getClass().getSimpleName().replace("Exec", "");
        };
    }

    private static String simple(PhysicalPlan plan) {
        return plan instanceof ExchangeReadExec r
                ? "ReusedExchange " + r.schema().names() + ", Exchange [plan_id=" + r.id() + "]"
                : PhysicalText.line(plan);
    }

    private static Map<String, String> metadata(PhysicalPlan plan) {
        return plan instanceof ScanExec s
                ? Map.of("Format", s.source().format(), "ReadSchema", s.schema().catalogString(), "PushedFilters",
                        s.filters().isEmpty() ? "[]" : PhysicalText.filters(s))
                : Map.of();
    }

    /// Nodes as numbered lines: what `EXPLAIN FORMATTED` begins with in Spark, then one paragraph for each operator.
    static String text(PlanNode root) {
        StringBuilder tree = new StringBuilder("== Physical Plan ==\n");
        List<PlanNode> all = new ArrayList<>();
        number(root, all);
        StringBuilder details = new StringBuilder();
        lines(root, 0, all, tree);
        for (int i = 0; i < all.size(); i++) {
            details.append("\n(").append(i + 1).append(") ").append(all.get(i).nodeName().strip()).append('\n');
            details.append("Arguments: ").append(all.get(i).simpleString()).append('\n');
        }
        return tree.append('\n').append(details).append('\n').toString();
    }

    private static void number(PlanNode node, List<PlanNode> all) {
        node.children().forEach(c -> number(c, all));
        all.add(node);
    }

    private static void lines(PlanNode node, int depth, List<PlanNode> all, StringBuilder text) {
        text.append(depth == 0 ? "" : "   ".repeat(depth - 1) + "+- ").append(node.nodeName().strip());
        text.append(" (").append(place(node, all) + 1).append(")\n");
        node.children().forEach(c -> lines(c, depth + 1, all, text));
    }

    /// By identity: two scans of one file may be equal.
    private static int place(PlanNode node, List<PlanNode> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == node) {
                return i;
            }
        }
        return -1;
    }
}
