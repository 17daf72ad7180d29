package io.firesteel.cli.submit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.process.StartCaches;

/// What the ahead-of-time caches of the SQL shells and of executors are recorded from. Run twice by `bin/lib/cache.sh`, both
/// times with a folder: with `tables` first, which writes small tables there and is not recorded, since writing Parquet loads
/// more than all of a query; then with `queries`, which asks them in every way, or with `executor` and a file, which does so
/// on an executor in a process of its own, after some work of RDDs, and has that process record what a cache is made of.
public final class SqlCacheWorkload {
    private static final String RECORDING = "-XX:AOTMode=record -XX:AOTConfiguration=%s "
            + "-Dfiresteel.executor.exitMillis=120000";

    private SqlCacheWorkload() {
    }

    public static void main(String[] args) throws IOException {
        String script = "cache-" + (args[0].equals("tables") ? "tables" : "queries") + ".sql";
        Path folder = Path.of(args[1]);
        Path warehouse = folder.resolve("warehouse");
        Path first = Files.writeString(folder.resolve("first.sql"), "select 1;\n");
        Path rest = Files.writeString(folder.resolve(script),
                text(script).replace("${warehouse}", warehouse.toString()));
        List<String> words = new ArrayList<>(List.of("--conf", "spark.sql.warehouse.dir=" + warehouse));
        if (args[0].equals("executor")) {
            words.addAll(List.of("--master", "local-cluster[1,2,1024]", "--conf",
                    "spark.executor.extraJavaOptions=" + RECORDING.formatted(args[2]), "--class",
                    "io.firesteel.sqlshell.ExecutorCacheWorkload", "spark-internal", rest.toString()));
        } else {
            words.addAll(List.of("--master", "local[2]", "spark-sql-shell", "-i", first.toString(), "-f",
                    rest.toString()));
        }
        int code = SubmitMain.run(words, Map.of(), System.err);
        // The last class of a command.
        StartCaches.recordOwn();
        // Whatever failed is not recorded, and that is all.
        System.exit(code);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SqlCacheWorkload.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
