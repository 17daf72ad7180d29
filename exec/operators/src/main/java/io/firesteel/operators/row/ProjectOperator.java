package io.firesteel.operators.row;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Computes the output columns over the input's selected rows; columns that are only passed on are not copied.
public final class ProjectOperator implements Operator {
    private final Operator input;
    private final List<Evaluator> expressions;
    private final Batch output;

    public ProjectOperator(Operator input, List<Evaluator> expressions) {
        this.input = input;
        this.expressions = expressions;
        this.output = new Batch(new Vector[expressions.size()]);
    }

    @Override
    public Batch next() {
        Batch b = input.next();
        if (b == null) {
            return null;
        }
        for (int i = 0; i < expressions.size(); i++) {
            output.setColumn(i, expressions.get(i).evaluate(b, b.selection(), b.count()));
        }
        output.setSize(b.size());
        if (b.selection() != null) {
            output.select(b.selection(), b.count());
        }
        return output;
    }

    @Override
    public void close() {
        input.close();
    }
}
