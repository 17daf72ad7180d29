package io.firesteel.operators.row;

import java.util.List;
import java.util.function.Supplier;

import io.firesteel.operators.Operator;
import io.firesteel.vector.Batch;

/// All batches of one input after the other; each is opened when its turn comes.
public final class UnionOperator implements Operator {
    private final List<Supplier<Operator>> inputs;
    private int at;
    private Operator current;

    public UnionOperator(List<Supplier<Operator>> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public Batch next() {
        while (true) {
            if (current == null) {
                if (at == inputs.size()) {
                    return null;
                }
                current = inputs.get(at++).get();
            }
            Batch b = current.next();
            if (b != null) {
                return b;
            }
            close();
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
