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
import io.firesteel.fragments.AllFunctions;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.Functions;
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

    /// Rows of a column, with nulls and rows that a filter drops, give what the same values give as constants.
    @Test
    void columnsGiveWhatConstantsGive() {
        List<String> texts = List.of("'abc'", "null", "'é😀x'", "''", "'a,b,,c'", "'drop'", "'  pad '", "null", "'zz'");
        List<String> calls = List.of("upper(x)", "substring(x,2)", "left(x,2)", "concat(x,'-',x)", "split(x,',')",
                "replace(x,'b','éé')", "lpad(x,4,'é')", "trim(x)", "reverse(x)", "concat_ws('+',x,'k',x)",
                "char_length(x)",
                "substring_index(x,',',1)", "split(x,',')[0]", "element_at(split(x,','),-1)", "array(x,'q')",
                "map('k',x)['k']", "struct(x,1)", "sort_array(split(x,','))", "array_join(split(x,','),'/')",
                "transform(split(x,','),y -> concat(y,x))", "filter(split(x,','),y -> y <> '')",
                "aggregate(split(x,','),'',(s,y) -> concat(s,y,'.'))", "exists(split(x,','),y -> y = 'c')",
                "hash(x)", "xxhash64(x)", "greatest(x,'b')", "coalesce(substring_index(x,',',-1),'none')",
                "array_union(split(x,','),array(x))", "flatten(array(split(x,','),array('e')))", "hex(x)", "md5(x)");
        List<String> wrong = new ArrayList<>();
        for (String call : calls) {
            List<String> expected = new ArrayList<>();
            texts.stream()
                    .filter(t -> !t.equals("'drop'"))
                    .forEach(t -> expected.add(answer(call.replaceAll("\\bx\\b",
                            t.equals("null") ? "string(null)" : t))));
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                rows.append(i == 0 ? "" : ",").append("(" + i + "," + texts.get(i) + ")");
            }
            List<String> got = session.sql("select i, cast(" + call + " as string) from values " + rows
                    + " as t(i, x) where x is null or x <> 'drop' order by i")
                    .rows()
                    .stream()
                    .map(r -> r.get(1) == null ? "NULL" : r.get(1).toString())
                    .toList();
            if (!got.equals(expected)) {
                wrong.add(call + ": " + got + " but constants give " + expected);
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    /// The scalar functions that can be analysed but not run; the list only ever shrinks. Names that the analyzer or the
    /// compiler replaces by others are listed apart.
    @Test
    void functionsWithoutBodiesAreKnown() throws IOException {
        Functions functions = new Functions();
        Set<String> bodies = AllFunctions.get().names();
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

    private static List<Object> described(String what) {
        return session.sql("DESCRIBE FUNCTION " + what).rows().stream().map(List::getFirst).toList();
    }

    @Test
    void builtInFunctionsAreDescribed() {
        assertThat(described("EXTENDED Lower")).containsExactly("Function: lower", "Type:     SCALAR",
                "Usage:    lower(expr1)", "Also:     lcase");
        assertThat(described("EXTENDED uuid")).endsWith("Also:     no other name");
        assertThat(described("regexp_replace")).containsExactly("Function: regexp_replace", "Type:     SCALAR",
                "Usage:    regexp_replace(expr1, expr2, expr3, [expr4])");
        assertThat(described("coalesce")).endsWith("Usage:    coalesce(expr1, [expr2, ...])");
        assertThat(described("sum")).contains("Type:     AGGREGATE");
        assertThat(described("explode")).contains("Type:     GENERATOR");
    }
}
