package io.firesteel.operators.row;

import java.util.function.LongConsumer;

import io.firesteel.operators.Operator;
import io.firesteel.vector.Batch;

/// Reports how many rows pass, once per batch.
///
/// @param rows takes the number of rows of each batch
public record CountedOperator(Operator input, LongConsumer rows) implements Operator {

    @Override
    public Batch next() {
        Batch b = input.next();
        if (b != null) {
            rows.accept(b.count());
        }
        return b;
    }

    @Override
    public boolean lasting() {
        return input.lasting();
    }

    @Override
    public void close() {
        input.close();
    }
}
