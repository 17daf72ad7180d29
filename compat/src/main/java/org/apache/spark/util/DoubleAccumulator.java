package org.apache.spark.util;

/// Sum, count and average of numbers.
public class DoubleAccumulator extends AccumulatorV2<Double, Double> {
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
    public void add(Double v) {
        add(v.doubleValue());
    }

    /// Adds without boxing.
    public void add(double v) {
        sum += v;
        count++;
    }

    public long count() {
        return count;
    }

    public double sum() {
        return sum;
    }

    public double avg() {
        return sum / count;
    }

    @Override
    public void merge(AccumulatorV2<Double, Double> other) {
        if (!(other instanceof DoubleAccumulator that)) {
            throw new UnsupportedOperationException(
                    "Cannot merge " + getClass().getName() + " with " + other.getClass().getName());
        }
        sum += that.sum;
        count += that.count;
    }

    @Override
    public Double value() {
        return sum;
    }
}
