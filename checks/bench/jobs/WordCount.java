package bench;

import java.util.Arrays;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

/// Counts the words of a text and writes them: `WordCount INPUT OUTPUT`.
public final class WordCount {
    private WordCount() {
    }

    public static void main(String[] args) {
        try (FiresteelContext sc = Env.context("WordCount")) {
            sc.textFile(args[0])
                    .flatMap(line -> Arrays.asList(line.split(" ")).iterator())
                    .mapToPair(word -> new Pair<>(word, 1))
                    .reduceByKey(Integer::sum)
                    .saveAsTextFile(args[1]);
        }
    }
}
