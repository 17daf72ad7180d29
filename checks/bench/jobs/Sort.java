package bench;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

/// Sorts lines of 100 bytes by their first 10 and writes them: `Sort INPUT OUTPUT`.
public final class Sort {
    private Sort() {
    }

    public static void main(String[] args) {
        try (FiresteelContext sc = Env.context("Sort")) {
            sc.textFile(args[0])
                    .mapToPair(line -> new Pair<>(line.substring(0, 10), line.substring(10)))
                    .sortByKey()
                    .map(pair -> pair._1() + pair._2())
                    .saveAsTextFile(args[1]);
        }
    }
}
