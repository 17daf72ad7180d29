package io.firesteel.api.rdd;

import java.util.Map;

/// Actions that answer before everything is known, or with a small error.
public interface RddApproximations<T> {

    /// The count as far as it is known after `timeout` milliseconds.
    PartialResult<BoundedDouble> countApprox(long timeout, double confidence);

    default PartialResult<BoundedDouble> countApprox(long timeout) {
        return countApprox(timeout, 0.95);
    }

    PartialResult<Map<T, BoundedDouble>> countByValueApprox(long timeout, double confidence);

    default PartialResult<Map<T, BoundedDouble>> countByValueApprox(long timeout) {
        return countByValueApprox(timeout, 0.95);
    }

    /// Distinct elements by HyperLogLog++.
    ///
    /// @param relativeSD expected relative error, above 0.000017
    long countApproxDistinct(double relativeSD);

    default long countApproxDistinct() {
        return countApproxDistinct(0.05);
    }
}
