package org.apache.spark.resource;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.SparkConf;

/// The addresses of one kind of resource, e.g. `gpu`.
public record ResourceInformation(String name, String[] addresses) {

    /// What the driver has: nothing is discovered there, so an amount that was asked for is an error.
    public static Map<String, ResourceInformation> ofDriver(SparkConf conf) {
        conf.settings()
                .getAll()
                .keySet()
                .stream()
                .filter(key -> key.startsWith("spark.driver.resource.") && key.endsWith(".amount"))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(key + " is set, but the driver's resources are not discovered");
                });
        return new HashMap<>();
    }
}
