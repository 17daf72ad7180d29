package io.firesteel.sqlshell;

import java.nio.file.Path;
import java.util.Arrays;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.session.Applications;
import io.firesteel.sql.SqlSession;

/// The tasks from which the ahead-of-time cache of executors is recorded: word count, sort and join of RDDs over a script of SQL, and
/// then its statements. Run by `bin/lib/cache.sh` with the script's path.
public final class ExecutorCacheWorkload {
    private static final int ROUNDS = 20;
    private static final int SLICES = 4;

    private ExecutorCacheWorkload() {
    }

    public static void main(String[] args) throws SqlShell.Failed, ShellOptions.UsageException {
        try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("cache"))) {
            for (int round = 0; round < ROUNDS; round++) {
                rdds(context, args[0]);
            }
            ShellOptions options = ShellOptions.parse(new String[]{"-f", Path.of(args[0]).toString()});
            SqlSession session = new SqlSession(Applications.of(context));
            new SqlShell(session, options, System.out, System.err).runAll();
        }
    }

    private static void rdds(FiresteelContext context, String file) {
        Rdd<String> words = context.textFile(file, SLICES).flatMap(line -> Arrays.asList(line.split(" ")).iterator());
        PairRdd<String, Integer> counts = words.mapToPair(word -> Pair.of(word, 1)).reduceByKey(Integer::sum, SLICES);
        PairRdd<String, Integer> lengths = words.filter(word -> !word.isEmpty())
                .distinct()
                .mapToPair(word -> Pair.of(word, word.length()));
        System.out.println(counts.join(lengths).count());
        System.out.println(counts.sortByKey().collect().size());
        System.out.println(
                words.mapToPair(word -> Pair.of(word.length(), word)).groupByKey().mapValues(Object::toString).count());
    }
}
