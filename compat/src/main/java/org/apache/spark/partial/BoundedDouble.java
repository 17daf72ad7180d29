package org.apache.spark.partial;

/// A number with its error bounds.
public record BoundedDouble(double mean, double confidence, double low, double high) {
    public BoundedDouble(io.firesteel.api.rdd.BoundedDouble bounds) {
        this(bounds.mean(), bounds.confidence(), bounds.low(), bounds.high());
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "[%.3f, %.3f]", low, high);
    }
}
