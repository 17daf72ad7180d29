package io.firesteel.master.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers of addresses by the names of special resources.
final class ResourceCounts {

    private ResourceCounts() {
    }

    static Map<String, Integer> of(Map<String, List<String>> addresses) {
        Map<String, Integer> counts = new HashMap<>();
        addresses.forEach((name, list) -> counts.put(name, list.size()));
        return counts;
    }

    static Map<String, Integer> plus(Map<String, Integer> some, Map<String, Integer> more) {
        Map<String, Integer> sum = new HashMap<>(some);
        more.forEach((name, count) -> sum.merge(name, count, Integer::sum));
        return sum;
    }

    static Map<String, Integer> minus(Map<String, Integer> some, Map<String, Integer> less) {
        Map<String, Integer> left = new HashMap<>(some);
        less.forEach((name, count) -> left.merge(name, -count, Integer::sum));
        return left;
    }

    /// Whether what is wanted is there.
    static boolean cover(Map<String, Integer> there, Map<String, Integer> wanted) {
        return wanted.entrySet().stream().allMatch(w -> there.getOrDefault(w.getKey(), 0) >= w.getValue());
    }
}
