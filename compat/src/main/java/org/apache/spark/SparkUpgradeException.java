package org.apache.spark;

/// A result that differs from an older version's. Told apart from others by pyspark.
public class SparkUpgradeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SparkUpgradeException(String message, Throwable cause) {
        super(message, cause);
    }
}
