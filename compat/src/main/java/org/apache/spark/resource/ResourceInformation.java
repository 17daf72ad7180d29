package org.apache.spark.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The addresses of one kind of resource, e.g. `gpu`.
public record ResourceInformation(String name, String[] addresses) {

    /// Addresses by resource name, under Spark's names.
    public static Map<String, ResourceInformation> of(Map<String, List<String>> resources) {
        Map<String, ResourceInformation> named = new HashMap<>();
        resources.forEach((name, addresses) -> named.put(name,
                new ResourceInformation(name, addresses.toArray(String[]::new))));
        return named;
    }
}
