package io.firesteel.sql;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the recorded statements cannot show of variables: several sessions, texts that run themselves, moments that a text
/// does not tell.
class VariablesTest {
    private Application application;
    private SqlSession session;

    @BeforeEach
    void start() {
        Conf conf = Conf.empty()
                .with("spark.master", "local[1]")
                .with("spark.app.name", "test")
                .with("spark.sql.session.timeZone", "Europe/Berlin");
        application = new Application(conf, VariablesTest.class.getClassLoader());
        session = new SqlSession(application);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private Object value(String sql) {
        return session.sql(sql).rows().getFirst().getFirst();
    }

    @Test
    void aTextThatRunsItselfEnds() {
        session.sql("DECLARE t = 'EXECUTE IMMEDIATE t'");
        assertThatThrownBy(() -> session.sql("EXECUTE IMMEDIATE t")).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("FAILED_TO_PARSE_TOO_COMPLEX");
        assertThat(value("SELECT 1")).isEqualTo(1);
    }

    @Test
    void variablesOfAScriptAreSeenByNobodyElse() throws Exception {
        session.sql("DECLARE x = 1");
        assertThat(value("BEGIN DECLARE x INT = 2; BEGIN DECLARE x INT = 3; END; SELECT x; END")).isEqualTo(2);
        assertThat(value("SELECT x")).isEqualTo(1);
        assertThatThrownBy(() -> session.sql("BEGIN DECLARE y INT = 2; SELECT 1 / 0; END")).hasMessageContaining(
                "DIVIDE_BY_ZERO");
        assertThatThrownBy(() -> session.sql("SELECT y")).hasMessageContaining("UNRESOLVED_COLUMN");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> both = List.of(
                    () -> value(
                            "BEGIN DECLARE x INT = 100; DECLARE i INT = 0; WHILE i < 20 DO SET i = i + 1; SET x = x + 1;"
                                    + " END WHILE; SELECT x; END"),
                    () -> IntStream.range(0, 20).mapToObj(i -> value("SELECT x")).distinct().toList());
            List<Future<Object>> answers = threads.invokeAll(both);
            assertThat(answers.get(0).get()).isEqualTo(120);
            assertThat(answers.get(1).get()).isEqualTo(List.of(1));
        }
    }

    @Test
    void eachSessionHasItsOwn() {
        session.sql("DECLARE a = 1");
        assertThatThrownBy(() -> new SqlSession(application).sql("SELECT a")).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("UNRESOLVED_COLUMN");
        assertThat(value("SELECT a")).isEqualTo(1);
    }

    @Test
    void anHourThatComesTwiceStaysItself() {
        for (long second : List.of(1729987200L, 1729990800L)) {
            String moment = "timestamp_seconds(" + second + ")";
            session.sql("DECLARE OR REPLACE t = " + moment);
            assertThat(value("SELECT unix_seconds(t)")).isEqualTo(second);
            assertThat(value("EXECUTE IMMEDIATE 'SELECT unix_seconds(?)' USING t")).isEqualTo(second);
        }
    }

    @Test
    void aValueCannotBecomePartOfTheStatement() {
        session.sql("DECLARE s = 'x'' OR ''1'' = ''1'");
        assertThat(value("EXECUTE IMMEDIATE 'SELECT ? = ''x''' USING s")).isEqualTo(false);
        session.sql("DECLARE b = '\\\\'");
        assertThat(value("EXECUTE IMMEDIATE 'SELECT length(?)' USING b")).isEqualTo(1);
        session.sql("DECLARE q = 'a` b'");
        assertThatThrownBy(() -> session.sql("SELECT 1 FROM IDENTIFIER(q)")).isInstanceOf(FiresteelException.class);
    }
}
