package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.AggregateExec.Phase;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.WindowExec;

/// Brings one join's runtime filter down to the scans that the key comes from, through everything that gives no other rows
/// for the keys that are left: the join above drops the rest anyway, so a filter may let through too much, or change rows
/// whose key is not wanted. Keys that joins on the way make equal carry it further.
final class FilterPusher {
    private final int id;
    private final int exchange;
    private final int key;
    private boolean published;

    /// @param id       of the filter
    /// @param exchange that holds the build side's rows, for scans behind exchanges; -1 when there is none
    /// @param key      ordinal of the key in the exchange's rows
    FilterPusher(int id, int exchange, int key) {
        this.id = id;
        this.exchange = exchange;
        this.key = key;
    }

    /// Whether some scan in the join's own fragment waits for the published filter.
    boolean published() {
        return published;
    }

    /// The plan with the filter at its scans; the plan itself when none takes it.
    ///
    /// @param same the plan runs in the fragment of the join
    PhysicalPlan push(PhysicalPlan plan, int column, boolean same) {
        return switch (plan) {
            case ScanExec s -> scan(s, column, same);
            case FilterExec f -> {
                PhysicalPlan child = push(f.child(), column, same);
                yield child == f.child() ? f : new FilterExec(child, f.condition());
            }
            case ProjectExec p when p.expressions().get(column) instanceof BoundColumn c -> {
                PhysicalPlan child = push(p.child(), c.ordinal(), same);
                yield child == p.child() ? p : new ProjectExec(child, p.expressions(), p.schema());
            }
            case ExchangeExec e -> {
                PhysicalPlan child = push(e.child(), column, false);
                yield child == e.child() ? e : new ExchangeExec(child, e.partitioning(), e.id(), e.fixed());
            }
            case SortExec s when s.limit() < 0 -> {
                PhysicalPlan child = push(s.child(), column, same);
                yield child == s.child() ? s : new SortExec(child, s.keys(), s.limit());
            }
            case AggregateExec a -> aggregate(a, column, same);
            case WindowExec w -> window(w, column, same);
            case UnionExec u -> {
                List<PhysicalPlan> inputs = new ArrayList<>();
                u.inputs().forEach(i -> inputs.add(push(i, column, same)));
                yield inputs.equals(u.inputs()) ? u : new UnionExec(inputs, u.schema());
            }
            case HashJoinExec j -> join(j, column, same);
            default -> plan;
        };
    }

    private PhysicalPlan scan(ScanExec s, int column, boolean same) {
        if (!s.source().format().equals("parquet") || !same && exchange < 0) {
            return s;
        }
        List<RuntimeFilterUse> uses = new ArrayList<>(s.runtimeFilters());
        uses.add(same ? new RuntimeFilterUse(id, column) : new RuntimeFilterUse(id, column, exchange, key));
        published |= same;
        return new ScanExec(s.id(), s.source(), s.schema(), s.filters(), uses);
    }

    private PhysicalPlan aggregate(AggregateExec a, int column, boolean same) {
        if (column >= a.keys().size()) {
            return a;
        }
        boolean rows = a.phase() == Phase.PARTIAL || a.phase() == Phase.COMPLETE;
        int below = !rows ? column : a.keys().get(column) instanceof BoundColumn c ? c.ordinal() : -1;
        PhysicalPlan child = below < 0 ? a.child() : push(a.child(), below, same);
        return child == a.child() ? a : new AggregateExec(child, a.phase(), a.keys(), a.aggregates(), a.schema());
    }

    private PhysicalPlan window(WindowExec w, int column, boolean same) {
        boolean whole = w.partitionBy().stream().anyMatch(e -> e instanceof BoundColumn c && c.ordinal() == column);
        PhysicalPlan child = whole ? push(w.child(), column, same) : w.child();
        return child == w.child()
                ? w
                : new WindowExec(child, w.partitionBy(), w.orderBy(), w.functions(), w.schema());
    }

    private PhysicalPlan join(HashJoinExec j, int column, boolean same) {
        int leftWidth = j.left().schema().size();
        boolean onLeft = column < leftWidth;
        boolean passes = switch (j.kind()) {
            case INNER -> true;
            case LEFT, LEFT_SEMI, LEFT_ANTI, EXISTENCE -> onLeft;
            case RIGHT -> !onLeft;
            case FULL, LEFT_ANTI_NULL_AWARE -> false;
        };
        if (!passes) {
            return j;
        }
        int here = onLeft ? column : column - leftWidth;
        int there = other(onLeft ? j.leftKeys() : j.rightKeys(), onLeft ? j.rightKeys() : j.leftKeys(), here);
        int leftColumn = onLeft ? here : there;
        int rightColumn = onLeft ? there : here;
        PhysicalPlan left = leftColumn < 0 ? j.left() : push(j.left(), leftColumn, same);
        PhysicalPlan right = rightColumn < 0 ? j.right() : push(j.right(), rightColumn, same);
        return left == j.left() && right == j.right()
                ? j
                : new HashJoinExec(left, right, j.kind(), j.buildLeft(), j.leftKeys(), j.rightKeys(), j.condition(),
                        j.sharedBuild(), j.runtimeFilters(), j.schema());
    }

    /// The column that is joined with `column`; -1 for none.
    private static int other(List<BoundExpression> keys, List<BoundExpression> others, int column) {
        for (int k = 0; k < keys.size(); k++) {
            if (keys.get(k) instanceof BoundColumn c && c.ordinal() == column
                    && others.get(k) instanceof BoundColumn o) {
                return o.ordinal();
            }
        }
        return -1;
    }
}
