package bench;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

/// Brings together the lines that begin with the same 3 bytes and writes, for each such key, how many there are and the sum of
/// the rest's hash codes: `Group INPUT OUTPUT`. Nothing is combined before the shuffle, so all of the input goes through it.
public final class Group {
    private Group() {
    }

    public static void main(String[] args) {
        try (FiresteelContext sc = Env.context("Group")) {
            sc.textFile(args[0])
                    .mapToPair(line -> new Pair<>(line.substring(0, 3), line.substring(3)))
                    .groupByKey()
                    .map(group -> {
                        long count = 0;
                        long sum = 0;
                        for (String rest : group._2()) {
                            count++;
                            sum += rest.hashCode();
                        }
                        return group._1() + ' ' + count + ' ' + sum;
                    })
                    .saveAsTextFile(args[1]);
        }
    }
}
