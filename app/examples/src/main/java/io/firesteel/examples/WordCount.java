package io.firesteel.examples;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringTokenizer;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Counts words, which blanks divide, and prints `word: count` lines: `run-example WordCount FILE...`
public final class WordCount {

    private WordCount() {
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Usage: WordCount <file>...");
            System.exit(1);
        }
        FiresteelConf conf = new FiresteelConf().setAppName("WordCount");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            PairRdd<String, Integer> counts = context.textFile(String.join(",", args))
                    .flatMap(WordCount::words)
                    .mapToPair(word -> Pair.of(word, 1))
                    .reduceByKey(Integer::sum);
            StringBuilder lines = new StringBuilder();
            for (Pair<String, Integer> count : counts.collect()) {
                lines.append(count._1()).append(": ").append(count._2()).append('\n');
            }
            System.out.print(lines);
        }
    }

    private static Iterator<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words.iterator();
    }
}
