package io.firesteel.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoVarRuleTest {
    private final NoVarRule rule = new NoVarRule();

    @Test
    void typesAreWritten() {
        assertThat(Samples.inOneFile(rule, """
                class A {
                    int variable;
                    void m() {
                        String var1 = "var x = 1;";
                        java.util.function.IntUnaryOperator f = x -> x;
                    }
                }""")).isEmpty();
    }

    @Test
    void varIsFound() {
        assertThat(Samples.inOneFile(rule, "class A { void m() { var x = 1; } }")).containsExactly(
                "exec/x/src/main/java/p/A.java:2: x is declared with var; write its type");
        assertThat(Samples.inOneFile(rule, "class A { void m() { for (final var x : xs) { } } }")).hasSize(1);
        assertThat(Samples.inOneFile(rule, "class A { void m() { try (var x = open()) { } } }")).hasSize(1);
    }
}
