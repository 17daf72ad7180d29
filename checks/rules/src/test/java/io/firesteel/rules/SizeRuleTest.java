package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SizeRuleTest {
    private final SizeRule rule = new SizeRule();

    @Test
    void filesMayHaveSixHundredLines() {
        assertThat(Samples.inOneFile(rule, "//\n".repeat(599))).isEmpty();
        assertThat(Samples.inOneFile(rule, "//\n".repeat(600))).containsExactly(
                "exec/x/src/main/java/p/A.java: 601 lines; at most 600");
    }

    @Test
    void testsMayBeLonger() {
        String path = "exec/x/src/test/java/p/ATest.java";
        assertThat(Samples.violations(rule, path, "//\n".repeat(900))).isEmpty();
        assertThat(Samples.violations(rule, path, "//\n".repeat(901))).hasSize(1);
    }

    @Test
    void methodsMayHaveSixtyLines() {
        assertThat(Samples.inOneFile(rule, "class A { void m() {\n" + "int a;\n".repeat(58) + "} }")).isEmpty();
        assertThat(Samples.inOneFile(rule, "class A { void m() {\n" + "int a;\n".repeat(59) + "} }")).containsExactly(
                "exec/x/src/main/java/p/A.java:2: m has 61 lines; at most 60");
    }

    @Test
    void methodsMayHaveSevenParametersAndRecordsMore() {
        String seven = "int a, int b, int c, int d, int e, int f, int g";
        assertThat(Samples.inOneFile(rule, "record A(int i) { static A of(" + seven + ", int h) { return null; } }"))
                .isEmpty();
        assertThat(Samples.inOneFile(rule, "class A { void m(" + seven + ") {} }")).isEmpty();
        assertThat(Samples.inOneFile(rule, "record A(" + seven + ", int h) { A { } }")).isEmpty();
        assertThat(Samples.inOneFile(rule, "record A(int i) { static A of(" + seven + ", int h) { return null; } }"))
                .isEmpty();
        assertThat(Samples.inOneFile(rule, "class A { void m(" + seven + ", int h) {} }")).singleElement()
                .asString()
                .contains("8 parameters");
        assertThat(Samples.violations(rule, "compat/src/main/java/p/A.java",
                "package p; class A { void m(" + seven + ", int h) {} }")).isEmpty();
        assertThat(Samples.inOneFile(rule, "class A { A(" + seven + ", int h) {} }")).hasSize(1);
    }

    @Test
    void packagesMayHaveTwentyFiveFiles() {
        assertThat(Samples.violations(rule, packageOf(25))).isEmpty();
        assertThat(Samples.violations(rule, packageOf(26))).containsExactly("exec/x package p: 26 files; at most 25");
    }

    private static String[] packageOf(int files) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            sources.add("exec/x/src/main/java/p/A" + i + ".java");
            sources.add("package p; class A" + i + " {}");
        }
        return sources.toArray(String[]::new);
    }
}
