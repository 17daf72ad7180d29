package io.firesteel.rdd.cut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;

/// The datasets inside one stage: everything that its last dataset reaches without passing an exchange, parents first.
/// Found without recursion: lineages may be thousands of datasets deep.
final class StageNodes {
    private StageNodes() {
    }

    static List<LineageRdd<?>> of(LineageRdd<?> last) {
        return ordered(last, false);
    }

    /// All ancestors, also those behind exchanges, parents first.
    static List<LineageRdd<?>> ancestry(LineageRdd<?> last) {
        return ordered(last, true);
    }

    private static List<LineageRdd<?>> ordered(LineageRdd<?> last, boolean throughExchanges) {
        List<LineageRdd<?>> order = new ArrayList<>();
        Map<LineageRdd<?>, List<LineageRdd<?>>> open = new IdentityHashMap<>();
        Set<LineageRdd<?>> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<LineageRdd<?>> stack = new ArrayDeque<>();
        stack.push(last);
        while (!stack.isEmpty()) {
            LineageRdd<?> at = stack.peek();
            if (done.contains(at)) {
                stack.pop();
                continue;
            }
            List<LineageRdd<?>> parents = open.get(at);
            if (parents == null) {
                parents = parents(at, throughExchanges);
                open.put(at, parents);
                // Pushed in reverse, so that the first parent is finished first.
                for (int i = parents.size() - 1; i >= 0; i--) {
                    if (!done.contains(parents.get(i))) {
                        stack.push(parents.get(i));
                    }
                }
            } else {
                stack.pop();
                done.add(at);
                order.add(at);
            }
        }
        return order;
    }

    private static List<LineageRdd<?>> parents(LineageRdd<?> rdd, boolean throughExchanges) {
        List<LineageRdd<?>> parents = new ArrayList<>();
        for (Dependency dependency : rdd.dependencies()) {
            if (throughExchanges || dependency instanceof Dependency.Narrow) {
                parents.add(dependency.parent());
            }
        }
        return parents;
    }
}
