package io.firesteel.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Finds all pairs of nodes of a random graph between which a path leads: `run-example TransitiveClosure [SLICES]`.
public final class TransitiveClosure {
    private static final int EDGES = 200;
    private static final int NODES = 100;

    private TransitiveClosure() {
    }

    public static void main(String[] args) {
        int slices = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        FiresteelConf conf = new FiresteelConf().setAppName("TransitiveClosure");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            PairRdd<Integer, Integer> paths = context.parallelizePairs(graph(), slices).cache();
            // Keyed by where an edge leads to, to be joined with paths keyed by where they begin.
            PairRdd<Integer, Integer> edges = paths.mapToPair(edge -> Pair.of(edge._2(), edge._1()));
            long before;
            long count = paths.count();
            do {
                before = count;
                PairRdd<Integer, Integer> longer = paths.join(edges).mapToPair(j -> Pair.of(j._2()._2(), j._2()._1()));
                paths = paths.union(longer).distinct(slices).cache();
                count = paths.count();
            } while (count != before);
            System.out.println("TC has " + count + " edges.");
        }
    }

    private static List<Pair<Integer, Integer>> graph() {
        Random random = new Random(42);
        Set<Pair<Integer, Integer>> edges = new HashSet<>();
        while (edges.size() < EDGES) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            if (from != to) {
                edges.add(Pair.of(from, to));
            }
        }
        return new ArrayList<>(edges);
    }
}
