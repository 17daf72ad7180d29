package org.apache.spark.resource;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.firesteel.ScalaViews;

import io.firesteel.conf.ConfParsers;

/// Collects what each executor needs.
public class ExecutorResourceRequests {
    private static final long MEBIBYTE = 1L << 20;

    private final Map<String, ExecutorResourceRequest> requests = new HashMap<>();

    public Map<String, ExecutorResourceRequest> requestsJMap() {
        return new HashMap<>(requests);
    }

    public scala.collection.immutable.Map<String, ExecutorResourceRequest> requests() {
        return ScalaViews.immutable(requests);
    }

    public ExecutorResourceRequests memory(String amount) {
        return mebibytes("memory", amount);
    }

    public ExecutorResourceRequests offHeapMemory(String amount) {
        return mebibytes("offHeap", amount);
    }

    public ExecutorResourceRequests memoryOverhead(String amount) {
        return mebibytes("memoryOverhead", amount);
    }

    public ExecutorResourceRequests pysparkMemory(String amount) {
        return mebibytes("pyspark.memory", amount);
    }

    public ExecutorResourceRequests cores(int amount) {
        return resource("cores", amount, "", "");
    }

    public ExecutorResourceRequests resource(String name, long amount) {
        return resource(name, amount, "", "");
    }

    public ExecutorResourceRequests resource(String name, long amount, String discoveryScript, String vendor) {
        requests.put(name, new ExecutorResourceRequest(name, amount, discoveryScript, vendor));
        return this;
    }

    private ExecutorResourceRequests mebibytes(String name, String amount) {
        return resource(name, ConfParsers.bytes(amount, MEBIBYTE) / MEBIBYTE, "", "");
    }

    @Override
    public String toString() {
        return "Executor resource requests: " + requests;
    }
}
