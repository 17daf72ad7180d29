package io.firesteel.operators.row;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Gives each input batch once per projection.
public final class ExpandOperator implements Operator {
    private final Operator input;
    private final List<List<Evaluator>> projections;
    private final Batch output;
    private Batch current;
    private int at;

    public ExpandOperator(Operator input, List<List<Evaluator>> projections) {
        this.input = input;
        this.projections = projections;
        this.output = new Batch(new Vector[projections.getFirst().size()]);
        this.at = projections.size();
    }

    @Override
    public Batch next() {
        if (at == projections.size()) {
            current = input.next();
            at = 0;
            if (current == null) {
                at = projections.size();
                return null;
            }
        }
        List<Evaluator> columns = projections.get(at++);
        for (int i = 0; i < columns.size(); i++) {
            output.setColumn(i, columns.get(i).evaluate(current, current.selection(), current.count()));
        }
        output.setSize(current.size());
        if (current.selection() != null) {
            output.select(current.selection(), current.count());
        }
        return output;
    }

    @Override
    public void close() {
        input.close();
    }
}
