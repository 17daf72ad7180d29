package io.firesteel.examples;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Ranks pages by the links between them: `run-example PageRank FILE ITERATIONS`. A line of the file is one link: two names
/// with a blank between them.
public final class PageRank {

    private PageRank() {
    }

    public static void main(String[] args) {
        if (args.length < 2) {
            System.err.println("Usage: PageRank <file> <number of iterations>");
            System.exit(1);
        }
        FiresteelConf conf = new FiresteelConf().setAppName("PageRank");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            PairRdd<String, Iterable<String>> links = context.textFile(args[0])
                    .filter(line -> !line.isBlank())
                    .mapToPair(PageRank::link)
                    .distinct()
                    .groupByKey()
                    .cache();
            PairRdd<String, Double> ranks = links.mapValues(targets -> 1.0);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                ranks = links.join(ranks)
                        .values()
                        .flatMapToPair(page -> shares(page).iterator())
                        .reduceByKey(Double::sum)
                        .mapValues(sum -> 0.15 + 0.85 * sum);
            }
            for (Pair<String, Double> rank : ranks.collect()) {
                System.out.println(rank._1() + " has rank: " + rank._2() + ".");
            }
        }
    }

    private static Pair<String, String> link(String line) {
        String[] names = line.strip().split("\\s+");
        return Pair.of(names[0], names[1]);
    }

    /// What a page gives to each page it links to: an equal part of its rank.
    private static List<Pair<String, Double>> shares(Pair<Iterable<String>, Double> page) {
        int count = 0;
        for (String ignored : page._1()) {
            count++;
        }
        List<Pair<String, Double>> shares = new ArrayList<>(count);
        for (String target : page._1()) {
            shares.add(Pair.of(target, page._2() / count));
        }
        return shares;
    }
}
