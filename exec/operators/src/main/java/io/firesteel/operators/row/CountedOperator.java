package io.firesteel.operators.row;

import io.firesteel.operators.Operator;
import io.firesteel.operators.Usage;
import io.firesteel.vector.Batch;

/// Lets a meter watch an operator, once per batch.
public final class CountedOperator implements Operator {
    private final Operator input;
    private final OperatorMeter meter;
    private boolean told;

    public CountedOperator(Operator input, OperatorMeter meter) {
        this.input = input;
        this.meter = meter;
    }

    @Override
    public Batch next() {
        meter.begin();
        Batch b = input.next();
        meter.end(b == null ? 0 : b.count());
        if (b == null) {
            tell();
        }
        return b;
    }

    private void tell() {
        if (!told) {
            told = true;
            meter.used(input.usage());
        }
    }

    @Override
    public boolean lasting() {
        return input.lasting();
    }

    @Override
    public Usage usage() {
        return input.usage();
    }

    @Override
    public void close() {
        tell();
        input.close();
    }
}
