package org.apache.spark.resource;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.firesteel.ScalaViews;

/// Collects what each task needs.
public class TaskResourceRequests {
    private final Map<String, TaskResourceRequest> requests = new HashMap<>();

    public Map<String, TaskResourceRequest> requestsJMap() {
        return new HashMap<>(requests);
    }

    public scala.collection.immutable.Map<String, TaskResourceRequest> requests() {
        return ScalaViews.immutable(requests);
    }

    public TaskResourceRequests addRequest(TaskResourceRequest request) {
        requests.put(request.resourceName(), request);
        return this;
    }

    public TaskResourceRequests cpus(int amount) {
        return resource("cpus", amount);
    }

    public TaskResourceRequests cpus(double amount) {
        return resource("cpus", amount);
    }

    public TaskResourceRequests resource(String name, double amount) {
        if (amount > 1 && amount % 1 != 0) {
            throw new IllegalArgumentException(
                    "The resource amount " + amount + " must be either <= 1.0, or a whole number.");
        }
        requests.put(name, new TaskResourceRequest(name, amount));
        return this;
    }

    @Override
    public String toString() {
        return "Task resource requests: " + requests;
    }
}
