package io.firesteel.rdd.ops;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;

/// Lineage as text, in Spark's form: one dataset a line, a new block, further in, behind each exchange. As in Spark, every
/// line shows the storage level of the dataset that was asked, not its own.
public final class Lineages {
    private final String level;

    private Lineages(String level) {
        this.level = level;
    }

    public static String debugString(LineageRdd<?> rdd) {
        String level = rdd.level().isValid() ? rdd.level().description() : "";
        return String.join("\n", new Lineages(level).first(rdd));
    }

    /// Whether the dataset, or one that is computed in the same task, asks for a barrier stage.
    public static boolean barrier(LineageRdd<?> rdd) {
        Deque<LineageRdd<?>> open = new ArrayDeque<>(List.of(rdd));
        Set<LineageRdd<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            LineageRdd<?> one = open.pop();
            if (one.startsBarrier()) {
                return true;
            }
            for (Dependency dependency : one.dependencies()) {
                if (dependency instanceof Dependency.Narrow && seen.add(dependency.parent())) {
                    open.push(dependency.parent());
                }
            }
        }
        return false;
    }

    private List<String> self(LineageRdd<?> rdd) {
        List<String> lines = new ArrayList<>();
        lines.add(rdd + " [" + level + "]");
        rdd.driver().storageSummary(rdd.id()).ifPresent(summary -> lines.add("    " + summary));
        return lines;
    }

    private List<String> first(LineageRdd<?> rdd) {
        String count = "(" + rdd.partitionCount() + ")";
        String next = bar(count);
        List<String> lines = new ArrayList<>();
        for (String line : self(rdd)) {
            lines.add((lines.isEmpty() ? count : next) + " " + line);
        }
        children(rdd, next, lines);
        return lines;
    }

    private static String bar(String count) {
        int left = (count.length() - 1) / 2;
        return " ".repeat(left) + "|" + " ".repeat(count.length() - left);
    }

    private void children(LineageRdd<?> rdd, String prefix, List<String> lines) {
        List<Dependency> dependencies = rdd.dependencies();
        for (int i = 0; i < dependencies.size(); i++) {
            if (dependencies.get(i) instanceof Dependency.Shuffle shuffle) {
                behindExchange(shuffle.parent(), prefix, i == dependencies.size() - 1, lines);
            } else {
                LineageRdd<?> parent = dependencies.get(i).parent();
                self(parent).forEach(line -> lines.add(prefix + line));
                children(parent, prefix, lines);
            }
        }
    }

    private void behindExchange(LineageRdd<?> rdd, String prefix, boolean last, List<String> lines) {
        String count = "(" + rdd.partitionCount() + ")";
        String here = prefix.replaceAll("\\|\\s+$", "");
        String next = here + (last ? "  " : "| ") + bar(count);
        boolean head = true;
        for (String line : self(rdd)) {
            lines.add(head ? here + "+-" + count + " " + line : next + line);
            head = false;
        }
        children(rdd, next, lines);
    }
}
