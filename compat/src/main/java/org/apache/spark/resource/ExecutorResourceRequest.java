package org.apache.spark.resource;

/// How much of one resource each executor needs; memory in MiB.
public record ExecutorResourceRequest(String resourceName, long amount, String discoveryScript, String vendor) {
    public ExecutorResourceRequest(String resourceName, long amount) {
        this(resourceName, amount, "", "");
    }
}
