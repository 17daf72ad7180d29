package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Statements of a size that programs make and nobody types: they run, or end in a named error, and the session lives on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargePlansTest {
    private Application application;
    private SqlSession session;

    @BeforeAll
    void open(@TempDir Path folder) {
        application = SmallSessions.application(folder, Map.of());
        session = new SqlSession(application);
    }

    @AfterAll
    void close() {
        application.close();
    }

    private String one(String sql) {
        return String.join(";", SmallSessions.rows(session, sql));
    }

    private static String repeated(int n, String item, String between) {
        return IntStream.range(0, n)
                .mapToObj(i -> item.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(
                        between));
    }

    @Test
    void tenThousandAnds() {
        assertThat(one("select count(*) from range(10) where " + repeated(10_000, "id <> # + 5", " and "))).isEqualTo(
                "5");
        assertThat(one("select count(*) from range(10) where " + repeated(10_000, "id = # + 5", " or ")))
                .isEqualTo("5");
    }

    @Test
    @Tag("slow")
    void longSumsAndLists() {
        sums(200);
        assertThat(one("select count(*) from range(20000) where id in (" + repeated(10_000, "#", ",") + ")")).isEqualTo(
                "10000");
    }

    @Test
    @Tag("slow")
    void longerSums() {
        sums(2_000);
    }

    private void sums(int n) {
        assertThat(one("select max(" + repeated(n, "id", " + ") + ") from range(10)")).isEqualTo("" + n * 9);
        assertThat(one("select length(" + repeated(n, "'ab'", " || ") + ")")).isEqualTo("" + 2 * n);
        assertThat(one("select case " + repeated(n, "when id = # then # * 2", " ") + " end from range(1)")).isEqualTo(
                "0");
    }

    @Test
    void deepParentheses() {
        deep(400);
    }

    @Test
    @Tag("slow")
    void deeperParentheses() {
        deep(5_000);
    }

    private void deep(int n) {
        for (String deep : new String[]{"(".repeat(n) + "1" + ")".repeat(n), "- ".repeat(n) + "1",
            "not ".repeat(n) + "true", "abs(".repeat(n) + "1" + ")".repeat(n)}) {
            endsByName("select " + deep);
        }
        endsByName("select * from " + "(select * from ".repeat(n / 5) + "range(3)" + ")".repeat(n / 5));
        assertThat(one("select 1")).isEqualTo("1");
    }

    /// A depth that cannot be handled is an error with a name.
    private void endsByName(String sql) {
        try {
            assertThat(one(sql)).isNotEmpty();
        } catch (FiresteelException e) {
            assertThat(e.condition()).isNotEqualTo("INTERNAL_ERROR");
        }
    }

    @Test
    void fiveThousandColumns() {
        String columns = repeated(5_000, "id + # as c#", ", ");
        assertThat(one("select c0, c4999 from (select " + columns + " from range(2))")).isEqualTo("0|4999;1|5000");
        assertThat(session.sql("select " + columns + " from range(2)").rows().get(1)).hasSize(5_000);
    }

    @Test
    void thousandWayUnion() {
        assertThat(one("select count(*), sum(id) from (" + repeated(1_000, "select id + # as id from range(2)",
                " union all ") + ")")).isEqualTo("2000|1000000");
    }

    @Test
    void manyJoins() {
        String joins = "range(5) t0" + IntStream.range(1, 40)
                .mapToObj(i -> " join range(5) t" + i + " on t" + i + ".id = t" + (i - 1) + ".id")
                .collect(Collectors.joining());
        assertThat(one("select count(*), sum(t39.id) from " + joins)).isEqualTo("5|10");
    }

    @Test
    void hugeLiterals() {
        String text = "x".repeat(1 << 20);
        assertThat(one("select length('" + text + "')")).isEqualTo(String.valueOf(1 << 20));
        assertThatThrownBy(() -> one("select " + "9".repeat(5_000))).isInstanceOf(FiresteelException.class);
        assertThatThrownBy(() -> one("select 1 " + "x ".repeat(10_000))).isInstanceOf(FiresteelException.class);
        assertThatThrownBy(() -> one("select repeat('x', 2147483647)")).isInstanceOf(FiresteelException.class);
        assertThat(one("select 1")).isEqualTo("1");
    }
}
