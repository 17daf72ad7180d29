package io.firesteel.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;

/// What SHOW TABLE EXTENDED tells, where Spark's answer has times and places in it.
class TableDetailsTest {
    @TempDir
    private Path warehouse;

    @Test
    void tablesAreShownWithTheirSchemaAsATree() {
        try (Application application = new Application(
                Conf.of(Map.of("spark.master", "local[1]", "spark.app.name", "details", "spark.ui.enabled", "false",
                        "spark.sql.warehouse.dir", warehouse.toString())),
                getClass().getClassLoader())) {
            SqlSession session = new SqlSession(application);
            session.sql(
                    "CREATE TABLE t (id INT, s STRUCT<x: BIGINT, a: ARRAY<STRING>>, p DATE) USING parquet PARTITIONED BY (p)");
            session.sql("CREATE TEMPORARY VIEW tv AS SELECT 1 AS one");
            List<List<Object>> rows = session.sql("SHOW TABLE EXTENDED LIKE 't*'").rows();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().subList(0, 3)).isEqualTo(List.of("default", "t", false));
            assertThat(rows.getFirst().get(3).toString()).contains("Provider: parquet\n", "Partition Columns: [`p`]\n",
                    """
                            Schema: root
                             |-- id: integer (nullable = true)
                             |-- s: struct (nullable = true)
                             |    |-- x: long (nullable = true)
                             |    |-- a: array (nullable = true)
                             |    |    |-- element: string (containsNull = true)
                             |-- p: date (nullable = true)
                            """);
            assertThat(rows.get(1).subList(0, 3)).isEqualTo(List.of("", "tv", true));
            assertThat(rows.get(1).get(3).toString()).contains(" |-- one: integer (nullable = false)\n");
        }
    }
}
