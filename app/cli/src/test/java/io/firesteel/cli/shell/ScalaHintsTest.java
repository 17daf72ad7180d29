package io.firesteel.cli.shell;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScalaHintsTest {

    private static String java(String scala) {
        return ScalaHints.of(scala).map(hint -> hint.substring(hint.indexOf("In Java: ") + 9)).orElse(null);
    }

    @Test
    void declarations() {
        assertThat(java("val x = 5")).isEqualTo("var x = 5;");
        assertThat(java("val words: Seq[String] = Seq(\"a\", \"b\")")).isEqualTo("var words = List.of(\"a\", \"b\");");
        assertThat(java("var n: Int = 3")).isEqualTo("int n = 3;");
        assertThat(java("def f(a: Int, b: String): Boolean = a > b.length")).isEqualTo(
                "boolean f(int a, String b) { return a > b.length; }");
        assertThat(java("case class P(name: String, age: Int)")).isEqualTo("record P(String name, int age) {}");
        assertThat(java("import java.util._")).isEqualTo("import java.util.*;");
    }

    @Test
    void expressions() {
        assertThat(java("println(x)")).isEqualTo("System.out.println(x);");
        assertThat(java("val y = rdd.map(x => x + 1)")).isEqualTo("var y = rdd.map(x -> x + 1);");
        assertThat(java("rdd.filter(line => line.contains(\"a\")).count()")).isEqualTo(
                "rdd.filter(line -> line.contains(\"a\")).count()");
        assertThat(java("rdd.reduceByKey(_ + _)")).isEqualTo("rdd.reduceByKey((a, b) -> a + b)");
        assertThat(java("rdd.map(_.length)")).isEqualTo("rdd.map(x -> x.length())");
    }

    @Test
    void javaIsLeftAlone() {
        assertThat(java("var x = 5;")).isNull();
        assertThat(java("int x = a >= b ? 1 : 2")).isNull();
        assertThat(java("rdd.map(x -> x + 1).collect()")).isNull();
        assertThat(java("String s = \"val x => _ + _\";")).isNull();
        assertThat(java("import java.util.*;")).isNull();
        assertThat(java("System.out.println(1)")).isNull();
        assertThat(java("int value = 1")).isNull();
    }
}
