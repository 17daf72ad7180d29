package io.firesteel.examples;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;

/// Sorts the lines of a file: `run-example Sort FILE [OUTPUT_FOLDER]` prints them, or writes them where a folder is given.
public final class Sort {

    private Sort() {
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Usage: Sort <file> [<output folder>]");
            System.exit(1);
        }
        FiresteelConf conf = new FiresteelConf().setAppName("Sort");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            Rdd<String> lines = context.textFile(args[0]);
            Rdd<String> sorted = lines.sortBy(line -> line, true, lines.getNumPartitions());
            if (args.length > 1) {
                sorted.saveAsTextFile(args[1]);
            } else {
                sorted.toLocalIterator().forEachRemaining(System.out::println);
            }
        }
    }
}
