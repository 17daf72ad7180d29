package io.firesteel.api.rdd;

import java.io.Serializable;

/// A number that lies between two bounds with some confidence.
public record BoundedDouble(double mean, double confidence, double low, double high) implements Serializable {

    @Override
    public String toString() {
        return String.format("[%.3f, %.3f]", low, high);
    }
}
