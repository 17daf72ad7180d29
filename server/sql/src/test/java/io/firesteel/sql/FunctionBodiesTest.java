package io.firesteel.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.Functions;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;

/// Function bodies behind the whole SQL path, against answers of Spark 4.3 in ANSI mode and Los Angeles time. A line of
/// `functions.txt` is an expression and its value as text, or the condition of its error.
class FunctionBodiesTest {
    private static final Pattern CONDITION = Pattern.compile("\\[([A-Z_]+(?:\\.[A-Z_]+)?)\\]");
    private static Application application;
    private static SqlSession session;

    @BeforeAll
    static void start() {
        Conf conf = Conf.empty()
                .with("spark.master", "local[1]")
                .with("spark.app.name", "test")
                .with("spark.sql.session.timeZone", "America/Los_Angeles");
        application = new Application(conf, FunctionBodiesTest.class.getClassLoader());
        session = new SqlSession(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = FunctionBodiesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String answer(String expression) {
        try {
            Object value = session.sql("select cast(" + expression + " as string)").rows().getFirst().getFirst();
            return value == null
                    ? "NULL"
                    : value.toString()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r")
                            .replace("\t", "\\t");
        } catch (FiresteelException e) {
            // The failing task's condition is inside the job's message.
            String last = e.condition();
            for (Matcher m = CONDITION.matcher(e.getMessage()); m.find();) {
                last = m.group(1);
            }
            return "ERROR " + last;
        }
    }

    @Test
    void answersAreSparks() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines("functions.txt")) {
            int at = line.lastIndexOf(" => ");
            String expression = line.substring(0, at);
            String got = answer(expression);
            if (!got.equals(line.substring(at + 4))) {
                wrong.add(line + " but got " + got);
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    /// The scalar functions that can be analysed but not run; the list only ever shrinks. Names that the analyzer or the
    /// compiler replaces by others are listed apart.
    @Test
    void functionsWithoutBodiesAreKnown() throws IOException {
        Functions functions = new Functions();
        Set<String> bodies = new EngineFunctions().names();
        Set<String> rewritten = Set.copyOf(lines("functions-rewritten.txt"));
        Set<String> missing = new TreeSet<>();
        for (String name : functions.names()) {
            FunctionDefinition d = functions.find(name).orElseThrow();
            if (d.kind() == FunctionDefinition.Kind.SCALAR && !bodies.contains(name) && !rewritten.contains(name)) {
                missing.add(name);
            }
        }
        assertThat(String.join("\n", missing)).isEqualTo(String.join("\n", lines("functions-without-body.txt")));
    }
}
