package org.apache.spark;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Compares the classes under Spark's names with the members that Spark's own have. The table in `docs/reference` shows the
/// gap by class; this test fails when the table is out of date, and so shows every loss.
class SignatureGapTest {
    private static final Path HOME = Path.of(System.getProperty("firesteel.home"));
    private static final Path RECORDED = HOME.resolve("checks/compat/recorded/signatures.txt");
    private static final Path TABLE = HOME.resolve("docs/reference/spark-classes.md");

    @Test
    void theTableShowsWhatIsThere() throws IOException {
        String table = table();
        if (Boolean.getBoolean("firesteel.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("docs/reference/spark-classes.md; write it again with -Dfiresteel.update=true")
                .isEqualTo(table);
    }

    @Test
    void everyRecordedMemberIsReadWhole() throws IOException {
        assertThat(recorded().values().stream().mapToInt(Set::size).sum()).isGreaterThan(1000);
        assertThat(members("SparkConf")).contains("contains (Ljava/lang/String;)Z");
        assertThat(members("api.java.NoSuchClass")).isEmpty();
    }

    private static String table() throws IOException {
        StringBuilder rows = new StringBuilder();
        int there = 0;
        int all = 0;
        for (Map.Entry<String, Set<String>> entry : recorded().entrySet()) {
            Set<String> ours = members(entry.getKey());
            Set<String> missing = new TreeSet<>(entry.getValue());
            missing.removeAll(ours);
            Set<String> names = new TreeSet<>();
            missing.forEach(m -> names.add(m.substring(0, m.indexOf(' ')).replace("<init>", "constructor")));
            int found = entry.getValue().size() - missing.size();
            there += found;
            all += entry.getValue().size();
            rows.append("| `")
                    .append(entry.getKey())
                    .append("` | ")
                    .append(found)
                    .append(" | ")
                    .append(entry.getValue().size())
                    .append(" | ")
                    .append(names.isEmpty() ? "" : "`" + String.join("` `", names) + "`")
                    .append(" |\n");
        }
        return """
                # Spark's classes

                Which public members of Spark 4.3's classes (package `org.apache.spark`) are there, with exactly Spark's
                erased signatures. Stock pyspark needs fewer: it finds methods by name. What is missing raises an error that
                names it.

                %d of %d members.

                | class | there | of | missing |
                | --- | --- | --- | --- |
                """
                .formatted(there, all) + rows;
    }

    private static Map<String, Set<String>> recorded() throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String line : Files.readAllLines(RECORDED)) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ", 2);
                all.computeIfAbsent(words[0], c -> new TreeSet<>()).add(words[1]);
            }
        }
        return all;
    }

    private static Set<String> members(String name) {
        Set<String> found = new HashSet<>();
        try {
            Class<?> type = Class.forName("org.apache.spark." + name, false, SignatureGapTest.class.getClassLoader());
            for (Method method : type.getMethods()) {
                found.add(method.getName() + " "
                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .toMethodDescriptorString());
            }
            for (Constructor<?> made : type.getConstructors()) {
                found.add("<init> "
                        + MethodType.methodType(void.class, made.getParameterTypes()).toMethodDescriptorString());
            }
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
        return found;
    }
}
