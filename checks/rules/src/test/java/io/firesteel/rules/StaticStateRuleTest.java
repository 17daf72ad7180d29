package io.firesteel.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaticStateRuleTest {
    private final StaticStateRule rule = new StaticStateRule();

    @Test
    void constantsAreFine() {
        assertThat(Samples.inOneFile(rule, """
                class A {
                    static final int N = 3;
                    static final java.util.List<String> L = java.util.List.of();
                    static final int[] TABLE = {1, 2};
                    private int state;
                    interface B { int X = 1; }
                }""")).isEmpty();
    }

    @Test
    void stateIsNot() {
        assertThat(Samples.inOneFile(rule, "class A { static int n; }")).containsExactly(
                "exec/x/src/main/java/p/A.java:2: static field n is not final");
        assertThat(Samples.inOneFile(rule, "class A { static final Object M = new java.util.HashMap<>(); }"))
                .hasSize(1);
        assertThat(Samples.inOneFile(rule, "class A { static final AtomicLong N = make(); }")).hasSize(1);
        assertThat(
                Samples.inOneFile(rule, "class A { static final ThreadLocal<B> T = ThreadLocal.withInitial(B::new); }"))
                .hasSize(1);
    }

    @Test
    void threadsMayBeBound() {
        assertThat(Samples.inOneFile(rule, "class A { static final ThreadLocal<B> CURRENT = new ThreadLocal<>(); }"))
                .isEmpty();
        assertThat(Samples.inOneFile(rule, "class A { static ThreadLocal<B> CURRENT = new ThreadLocal<>(); }"))
                .hasSize(1);
    }

    @Test
    void compatMay() {
        assertThat(Samples.violations(rule, "compat/x/src/main/java/p/A.java", "package p; class A { static int n; }"))
                .isEmpty();
    }
}
