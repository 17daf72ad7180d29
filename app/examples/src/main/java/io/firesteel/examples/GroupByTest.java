package io.firesteel.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Groups random pairs by key and counts the groups: `run-example GroupByTest [MAPPERS] [PAIRS] [BYTES] [REDUCERS]`.
public final class GroupByTest {

    private GroupByTest() {
    }

    public static void main(String[] args) {
        int mappers = argument(args, 0, 2);
        int pairs = argument(args, 1, 1000);
        int bytes = argument(args, 2, 1000);
        int reducers = argument(args, 3, mappers);
        FiresteelConf conf = new FiresteelConf().setAppName("GroupBy Test");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            PairRdd<Integer, byte[]> random = context.range(0, mappers, 1, mappers)
                    .flatMapToPair(seed -> randomPairs(seed, pairs, bytes).iterator())
                    .cache();
            random.count();
            System.out.println(random.groupByKey(reducers).count());
        }
    }

    private static int argument(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private static List<Pair<Integer, byte[]>> randomPairs(long seed, int count, int bytes) {
        Random random = new Random(seed);
        List<Pair<Integer, byte[]>> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] value = new byte[bytes];
            random.nextBytes(value);
            pairs.add(Pair.of(random.nextInt(Integer.MAX_VALUE), value));
        }
        return pairs;
    }
}
