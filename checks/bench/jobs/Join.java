package bench;

import java.util.TreeMap;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Joins sales with their customers and prints what each region bought: `Join SALES CUSTOMERS`.
public final class Join {
    private Join() {
    }

    public static void main(String[] args) {
        try (FiresteelContext sc = Env.context("Join")) {
            PairRdd<String, Long> sales = sc.textFile(args[0]).mapToPair(line -> {
                String[] fields = line.split(",");
                return new Pair<>(fields[1], Long.parseLong(fields[2]));
            });
            PairRdd<String, String> customers = sc.textFile(args[1]).mapToPair(line -> {
                String[] fields = line.split(",");
                return new Pair<>(fields[0], fields[1]);
            });
            PairRdd<String, Long> byRegion = sales.join(customers)
                    .mapToPair(row -> new Pair<>(row._2()._2(), row._2()._1()))
                    .reduceByKey(Long::sum);
            new TreeMap<>(byRegion.collectAsMap()).forEach((region, sum) -> System.out.println(region + " " + sum));
        }
    }
}
