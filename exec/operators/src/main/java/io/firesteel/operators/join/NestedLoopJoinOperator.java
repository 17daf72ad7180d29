package io.firesteel.operators.join;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.vector.Batch;

/// A join without equal keys: every probe row meets every row of the right side, which lies in memory.
public final class NestedLoopJoinOperator extends PairJoin {
    private final BuildSide side;
    private RowStore rows;
    private Batch batch;
    private int position;
    private int buildRow;

    public NestedLoopJoinOperator(NestedLoopJoinExec plan, Operator left, Operator right, OperatorScope scope) {
        super(new JoinShape(plan.kind(), false, plan.left().schema().types(), plan.right().schema().types()),
                plan.condition(), plan.condition() == null
                        ? null
                        : new ExpressionCompiler(scope.functions(), scope.parameters()).compile(plan.condition()),
                left);
        this.side = new BuildSide(right, List.of(), plan.right().schema().types(), List.of(), scope,
                plan.sharedBuild());
    }

    @Override
    RowStore build() {
        if (rows == null) {
            rows = side.table().rows();
        }
        return rows;
    }

    @Override
    void start(Batch b) {
        batch = b;
        position = 0;
        buildRow = 0;
    }

    @Override
    int candidates() {
        int n = 0;
        int chunks = rows.chunks().size();
        while (position < batch.count() && n < Batch.ROWS) {
            int chunk = buildRow >>> RowStore.SHIFT;
            if (chunk >= chunks) {
                position++;
                buildRow = 0;
                continue;
            }
            int from = buildRow & RowStore.MASK;
            int take = Math.min(Batch.ROWS - n, rows.chunks().get(chunk).size() - from);
            for (int i = 0; i < take; i++) {
                positions[n] = position;
                ids[n++] = buildRow + i;
            }
            buildRow += take;
            if ((buildRow & RowStore.MASK) >= rows.chunks().get(chunk).size() || take == 0) {
                buildRow = chunk + 1 << RowStore.SHIFT;
            }
        }
        return n;
    }

    @Override
    public void close() {
        probe.close();
        side.close();
    }
}
