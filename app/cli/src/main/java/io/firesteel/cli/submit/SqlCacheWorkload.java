package io.firesteel.cli.submit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the ahead-of-time cache of the SQL shells is recorded from. Run twice by `bin/lib/cache.sh`, both times with a folder:
/// with `tables` first, which writes small tables there and is not recorded, since writing Parquet loads more than all of a
/// query; then with `queries`, which asks them in every way.
public final class SqlCacheWorkload {

    private SqlCacheWorkload() {
    }

    public static void main(String[] args) throws IOException {
        String script = "cache-" + args[0] + ".sql";
        Path folder = Path.of(args[1]);
        Path warehouse = folder.resolve("warehouse");
        Path first = Files.writeString(folder.resolve("first.sql"), "select 1;\n");
        Path rest = Files.writeString(folder.resolve(script),
                text(script).replace("${warehouse}", warehouse.toString()));
        int code = SubmitMain.run(List.of("--master", "local[2]", "--conf", "spark.sql.warehouse.dir=" + warehouse,
                "spark-sql-shell", "-i", first.toString(), "-f", rest.toString()), Map.of(), System.err);
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
