package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the ahead-of-time cache is recorded from: a word count in this process, one with an executor in a process of its own,
/// so that the network's classes are among what is recorded, and some SQL. Run by `bin/lib/cache.sh` with a text file's path.
public final class CacheWorkload {
    private static final String STATEMENTS = """
            select 1;
            select k, count(*) as n, sum(v) as s from values ('a', 1), ('b', 2), ('a', 3) as t(k, v)
            where v < 10 group by k having count(*) > 0 order by s desc limit 5;
            """;

    private CacheWorkload() {
    }

    public static void main(String[] args) throws IOException {
        for (String master : List.of("local[2]", "local-cluster[1,1,512]")) {
            run(SubmitCommandLine.RUN_EXAMPLE, "--master", master, "WordCount", args[0]);
        }
        if (CacheWorkload.class.getClassLoader().getResource("io/firesteel/sqlshell/SqlShellMain.class") != null) {
            Path folder = Files.createTempDirectory("firesteel-cache-");
            try {
                run("--master", "local[2]", "--conf", "spark.sql.warehouse.dir=" + folder.resolve("warehouse"),
                        "spark-sql-shell", "-e", STATEMENTS);
            } finally {
                TemporaryFolders.delete(folder);
            }
        }
        // Whatever failed is not recorded, and that is all.
        System.exit(0);
    }

    private static void run(String... words) {
        SubmitMain.run(List.of(words), Map.of(), System.err);
    }
}
