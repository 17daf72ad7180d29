package io.firesteel.operators.row;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// Rows of a list.
public final class ValuesOperator implements Operator {
    private final List<List<Object>> rows;
    private final Batch output;
    private int at;

    public ValuesOperator(List<List<Object>> rows, StructType schema) {
        this.rows = rows;
        this.output = Batch.of(schema.types(), Math.min(rows.size(), Batch.ROWS));
    }

    @Override
    public Batch next() {
        int n = Math.min(Batch.ROWS, rows.size() - at);
        if (n <= 0) {
            return null;
        }
        output.clear();
        for (int i = 0; i < n; i++) {
            List<Object> row = rows.get(at + i);
            for (int c = 0; c < output.width(); c++) {
                output.column(c).set(i, row.get(c));
            }
        }
        at += n;
        output.setSize(n);
        return output;
    }

    @Override
    public void close() {
        at = rows.size();
    }
}
