package org.apache.spark.scheduler;

import org.apache.spark.SparkException;

/// A barrier stage over datasets that cannot be in one.
public class BarrierJobUnsupportedRDDChainException extends SparkException {
    private static final long serialVersionUID = 1L;

    public BarrierJobUnsupportedRDDChainException(String message) {
        super(message);
    }
}
