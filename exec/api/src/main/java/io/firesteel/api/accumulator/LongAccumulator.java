package io.firesteel.api.accumulator;

/// Sum, count and average of whole numbers.
public final class LongAccumulator extends Accumulator<Long, Long> {
    private static final long serialVersionUID = 1L;

    private long sum;
    private long count;

    @Override
    public boolean isZero() {
        return sum == 0 && count == 0;
    }

    @Override
    public LongAccumulator copy() {
        LongAccumulator copy = new LongAccumulator();
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
    public void add(Long value) {
        add(value.longValue());
    }

    /// Adds without boxing.
    public void add(long value) {
        sum += value;
        count++;
    }

    @Override
    public void merge(Accumulator<Long, Long> other) {
        LongAccumulator that = (LongAccumulator) other;
        sum += that.sum;
        count += that.count;
    }

    @Override
    public Long value() {
        return sum;
    }

    public long sum() {
        return sum;
    }

    public long count() {
        return count;
    }

    public double avg() {
        return (double) sum / count;
    }
}
