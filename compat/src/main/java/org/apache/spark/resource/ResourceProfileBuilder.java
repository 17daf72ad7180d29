package org.apache.spark.resource;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.firesteel.ScalaViews;

/// Collects the requests of a [ResourceProfile].
public class ResourceProfileBuilder {
    private final Map<String, ExecutorResourceRequest> executor = new HashMap<>();
    private final Map<String, TaskResourceRequest> task = new HashMap<>();

    public Map<String, ExecutorResourceRequest> executorResourcesJMap() {
        return new HashMap<>(executor);
    }

    public Map<String, TaskResourceRequest> taskResourcesJMap() {
        return new HashMap<>(task);
    }

    public scala.collection.immutable.Map<String, ExecutorResourceRequest> executorResources() {
        return ScalaViews.immutable(executor);
    }

    public scala.collection.immutable.Map<String, TaskResourceRequest> taskResources() {
        return ScalaViews.immutable(task);
    }

    public ResourceProfileBuilder require(ExecutorResourceRequests requests) {
        executor.putAll(requests.requestsJMap());
        return this;
    }

    public ResourceProfileBuilder require(TaskResourceRequests requests) {
        task.putAll(requests.requestsJMap());
        return this;
    }

    public ResourceProfileBuilder clearExecutorResourceRequests() {
        executor.clear();
        return this;
    }

    public ResourceProfileBuilder clearTaskResourceRequests() {
        task.clear();
        return this;
    }

    public ResourceProfile build() {
        return new ResourceProfile(executor, task);
    }
}
