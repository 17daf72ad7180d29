package chaos;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// The same driver as [ChaosJobs] for SQL: `tpch`, six of the queries in a folder over the tables in another, chosen by the run's name, whose
/// answers are those of an undisturbed run before anything happens; and `parquet`, a partitioned table that is written,
/// whose rows are known without the engine.
public final class SqlJobs {
    private static final int ROWS = 1_200_000;
    private static final int QUERIES_OF_RUN = 6;

    private SqlJobs() {
    }

    public static void main(String[] args) throws Exception {
        SparkSession session = SparkSession.builder().appName("chaos").getOrCreate();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            List<String> queries = args.length == 0 ? List.of() : queries(session, args[0], args[1]);
            List<String> undisturbed = new ArrayList<>();
            for (String query : queries) {
                undisturbed.add(answer(session, query));
            }
            System.out.println("READY");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 3);
                String said;
                try {
                    said = "RESULT " + words[1] + " " + (words[0].equals("tpch")
                            ? tpch(session, words[1], queries, undisturbed)
                            : parquet(session, words[2]));
                } catch (Exception e) {
                    said = "FAILED " + words[1] + " " + String.valueOf(e.getMessage()).replace('\n', ' ');
                }
                System.out.println(said);
                System.out.flush();
            }
        } finally {
            session.stop();
        }
    }

    private static List<String> queries(SparkSession session, String tables, String texts) throws Exception {
        for (File table : new File(tables).listFiles((folder, name) -> name.endsWith(".parquet"))) {
            session.sql("CREATE TEMPORARY VIEW " + table.getName().replace(".parquet", "") + " USING parquet OPTIONS (path '" + table + "')");
        }
        List<String> queries = new ArrayList<>();
        for (int n = 1; n <= 22; n++) {
            queries.add(Files.readString(Path.of(texts, "q%02d.sql".formatted(n))).strip().replaceAll(";$", ""));
        }
        return queries;
    }

    /// Its rows as a bag.
    private static String answer(SparkSession session, String query) {
        long hash = 0;
        List<Row> rows = session.sql(query).collectAsList();
        for (Row row : rows) {
            hash += row.toString().hashCode() * 0x9E3779B97F4A7C15L;
        }
        return rows.size() + ":" + Long.toHexString(hash);
    }

    private static String tpch(SparkSession session, String run, List<String> queries, List<String> undisturbed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(run.hashCode()));
        StringBuilder got = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (int i : order.subList(0, QUERIES_OF_RUN)) {
            got.append('q').append(i + 1).append('=').append(answer(session, queries.get(i))).append(',');
            wanted.append('q').append(i + 1).append('=').append(undisturbed.get(i)).append(',');
        }
        return got + " " + wanted;
    }

    private static String parquet(SparkSession session, String folder) {
        session.sql("CREATE TABLE written USING parquet PARTITIONED BY (part) LOCATION '" + folder + "' AS SELECT /*+ REPARTITION(9) */ id,"
                + " sha2(CAST(id AS string), 512) AS text, id % 3 AS part FROM range(0, " + ROWS + ", 1, 18)");
        try {
            Row row = session.sql("SELECT count(*), count(DISTINCT id), sum(id), count_if(text = sha2(CAST(id AS string), 512)"
                    + " AND part = id % 3) FROM written").collectAsList().get(0);
            return row.toString().replace(" ", "") + " [" + ROWS + "," + ROWS + "," + (long) ROWS * (ROWS - 1) / 2 + "," + ROWS + "]";
        } finally {
            session.sql("DROP TABLE written");
        }
    }
}
