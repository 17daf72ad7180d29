package io.firesteel.api.accumulator;

/// Sum, count and average of numbers.
public final class DoubleAccumulator extends Accumulator<Double, Double> {
    private static final long serialVersionUID = 1L;

    private double sum;
    private long count;

    @Override
    public boolean isZero() {
        return sum == 0 && count == 0;
    }

    @Override
    public DoubleAccumulator copy() {
        DoubleAccumulator copy = new DoubleAccumulator();
        copy.sum = sum;
        copy.count = count;
        return copy;
    }

    @Override
    public void reset() {
        sum = 0;
        count = 0;
    }

    @Override
    public void add(Double value) {
        add(value.doubleValue());
    }

    /// Adds without boxing.
    public void add(double value) {
        sum += value;
        count++;
    }

    @Override
    public void merge(Accumulator<Double, Double> other) {
        DoubleAccumulator that = (DoubleAccumulator) other;
        sum += that.sum;
        count += that.count;
    }

    @Override
    public Double value() {
        return sum;
    }

    public double sum() {
        return sum;
    }

    public long count() {
        return count;
    }

    public double avg() {
        return sum / count;
    }
}
