package org.apache.spark.resource;

/// How much of one resource each task needs.
public record TaskResourceRequest(String resourceName, double amount) {
}
