package io.firesteel.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Sums of addresses of special resources, by the resources' names.
public final class ResourceAddresses {

    private ResourceAddresses() {
    }

    /// All that some hold together.
    ///
    /// @param names of resources that are told also where nobody has any
    public static Map<String, List<String>> used(Set<String> names, Stream<Map<String, List<String>>> holders) {
        Map<String, List<String>> used = new TreeMap<>();
        names.forEach(name -> used.put(name, new ArrayList<>()));
        holders.forEach(held -> held.forEach(
                (name, addresses) -> used.computeIfAbsent(name, n -> new ArrayList<>()).addAll(addresses)));
        return used;
    }

    /// What is left of `all`, in its order.
    public static Map<String, List<String>> free(Map<String, List<String>> all, Map<String, List<String>> used) {
        Map<String, List<String>> free = new TreeMap<>();
        all.forEach((name, addresses) -> {
            Collection<String> taken = used.getOrDefault(name, List.of());
            free.put(name, addresses.stream().filter(address -> !taken.contains(address)).toList());
        });
        return free;
    }
}
