package io.firesteel.sql.run;

import java.util.List;
import java.util.stream.Collectors;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundCase;
import io.firesteel.plan.bound.BoundCast;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.types.StructType;

/// Physical plans as indented text, as EXPLAIN shows them.
public final class PhysicalText {

    private PhysicalText() {
    }

    /// @param adapts the plan may change while it runs, which Spark says in a line above it
    public static String of(PhysicalPlan plan, boolean adapts) {
        StringBuilder text = new StringBuilder(adapts ? "AdaptiveSparkPlan isFinalPlan=false\n" : "");
        append(plan, adapts ? 1 : 0, text);
        return text.toString();
    }

    private static void append(PhysicalPlan plan, int depth, StringBuilder text) {
        text.append(depth == 0 ? "" : "   ".repeat(depth - 1) + "+- ").append(line(plan)).append('\n');
        plan.children().forEach(c -> append(c, depth + 1, text));
    }

    /// One operator, without its inputs.
    static String line(PhysicalPlan plan) {
        StructType in = plan.children().isEmpty() ? plan.schema() : plan.children().getFirst().schema();
        return switch (plan) {
            case ScanExec s -> "FileScan " + s.source().format() + " " + s.schema().names() + (s.filters().isEmpty()
                    ? ""
                    : " filters " + all(s.filters(), s.schema()));
            case FilterExec f -> "Filter " + of(f.condition(), in);
            case ProjectExec p -> "Project " + all(p.expressions(), in);
            case AggregateExec a -> "HashAggregate " + a.phase() + " keys=" + all(a.keys(), in) + " functions="
                    + a.aggregates()
                            .stream()
                            .map(f -> aggregate(f, a.phase() == AggregateExec.Phase.FINAL ? null : in))
                            .toList();
            case HashJoinExec j ->
                (j.sharedBuild() >= 0 ? "BroadcastHashJoin " : "ShuffledHashJoin ") + j.kind() + " build="
                        + (j.buildLeft() ? "left" : "right") + " " + all(j.leftKeys(), j.left().schema()) + " = "
                        + all(j.rightKeys(), j
                                .right()
                                .schema());
            case NestedLoopJoinExec j -> "BroadcastNestedLoopJoin " + j.kind();
            case SortExec s -> (s.limit() >= 0 ? "TopN " + s.limit() + " " : "Sort ") + s.keys()
                    .stream()
                    .map(k -> of(k.expression(),
                            in) + (k.ascending() ? " ASC" : " DESC"))
                    .toList();
            case CoalesceExec c -> "Coalesce " + c.count();
            case LimitExec l -> "Limit " + l.limit() + (l.offset() > 0 ? " offset " + l.offset() : "");
            case ExchangeExec e -> "Exchange " + switch (e.partitioning()) {
                case Partitioning.Hash h -> "hashpartitioning(" + all(h.keys(), in) + ", " + h.count() + ")";
                case Partitioning.Single s -> "SinglePartition";
                case Partitioning.Broadcast b -> "broadcast";
                case Partitioning.RoundRobin r -> "RoundRobinPartitioning(" + r.count() + ")";
                case Partitioning.Range r -> "rangepartitioning(" + r.count() + ")";
            };
            default -> plan.getClass().getSimpleName().replace("Exec", "") + " " + plan.schema().names();
        };
    }

    /// The filters that a scan applies.
    static String filters(ScanExec scan) {
        return all(scan.filters(), scan.schema());
    }

    private static String aggregate(BoundAggregate f, StructType in) {
        return f.function() + "(" + (f.distinct() ? "distinct " : "")
                + (in == null
                        ? ""
                        : f.arguments()
                                .stream()
                                .map(a -> of(a, in))
                                .collect(Collectors.joining(", ")))
                + ")";
    }

    private static String all(List<BoundExpression> list, StructType in) {
        return list.stream().map(e -> of(e, in)).toList().toString();
    }

    private static String of(BoundExpression e, StructType in) {
        return switch (e) {
            case BoundColumn c -> c.ordinal() < in.size() ? in.field(c.ordinal()).name() : "#" + c.ordinal();
            case BoundLiteral l -> String.valueOf(l.value());
            case BoundCast c -> "cast(" + of(c.child(), in) + " as " + c.type().catalogString() + ")";
            case BoundCall c when c.arguments().size() == 2 && !Character.isLetter(c.function().charAt(0)) ->
                "(" + of(c.arguments()
                        .get(0), in) + " " + c.function() + " " + of(c.arguments().get(1), in) + ")";
            case BoundCall c ->
                c.function() + "(" + c.arguments().stream().map(a -> of(a, in)).collect(Collectors.joining(", "))
                        + ")";
            case BoundCase c -> "CASE";
            default -> e.getClass().getSimpleName();
        };
    }
}
