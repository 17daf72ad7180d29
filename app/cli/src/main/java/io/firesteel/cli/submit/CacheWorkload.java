package io.firesteel.cli.submit;

import java.util.List;
import java.util.Map;

import io.firesteel.process.StartCaches;

/// What the ahead-of-time cache of programs is recorded from: a word count in this process, and one with an executor in a
/// process of its own, so that the network's classes are among what is recorded. Run by `bin/lib/cache.sh` with a text
/// file's path.
public final class CacheWorkload {

    private CacheWorkload() {
    }

    public static void main(String[] args) {
        for (String master : List.of("local[2]", "local-cluster[1,1,512]")) {
            SubmitMain.run(List.of(SubmitCommandLine.RUN_EXAMPLE, "--master", master, "WordCount", args[0]), Map.of(),
                    System.err);
        }
        // The last class of a command.
        StartCaches.recordOwn();
        // Whatever failed is not recorded, and that is all.
        System.exit(0);
    }
}
