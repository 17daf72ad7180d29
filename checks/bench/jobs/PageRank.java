package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Ranks pages by the links between them and prints the sum and some of the ranks: `PageRank LINKS ITERATIONS`.
public final class PageRank {
    private PageRank() {
    }

    public static void main(String[] args) {
        try (FiresteelContext sc = Env.context("PageRank")) {
            PairRdd<String, Iterable<String>> links = sc.textFile(args[0]).mapToPair(line -> {
                int blank = line.indexOf(' ');
                return new Pair<>(line.substring(0, blank), line.substring(blank + 1));
            }).distinct().groupByKey().cache();
            PairRdd<String, Double> ranks = links.mapValues(targets -> 1.0);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                ranks = links.join(ranks).values().flatMapToPair(page -> {
                    List<Pair<String, Double>> shares = new ArrayList<>();
                    int count = 0;
                    for (String target : page._1()) {
                        count++;
                    }
                    for (String target : page._1()) {
                        shares.add(new Pair<>(target, page._2() / count));
                    }
                    return shares.iterator();
                }).reduceByKey(Double::sum).mapValues(sum -> 0.15 + 0.85 * sum);
            }
            ranks = ranks.cache();
            // Sums of doubles depend on the order in which they arrive, so the last digits are not compared.
            System.out.printf(Locale.ROOT, "%d pages, %.6e%n", ranks.count(), ranks.values().reduce(Double::sum));
            for (int page = 0; page < 5; page++) {
                System.out.printf(Locale.ROOT, "%d %.6e%n", page, ranks.lookup("p" + page).get(0));
            }
        }
    }
}
