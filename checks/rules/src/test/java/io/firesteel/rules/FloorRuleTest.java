package io.firesteel.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FloorRuleTest {
    private final FloorRule rule = new FloorRule();

    private List<String> uses(String user, String used, String line) {
        return Samples.violations(rule, used + "/src/main/java/io/firesteel/low/Low.java",
                "package io.firesteel.low; class Low {}", user + "/src/main/java/io/firesteel/user/User.java",
                "package io.firesteel.user;\n" + line + "\nclass User {}");
    }

    @Test
    void downwardsAndWithinAFloor() {
        String line = "import io.firesteel.low.Low;";
        assertThat(uses("exec/api", "base/common", line)).isEmpty();
        assertThat(uses("exec/api", "exec/stages", line)).isEmpty();
        assertThat(uses("exec/operators", "sql/plan", line)).isEmpty();
        assertThat(uses("checks/testkit", "app/cli", line)).isEmpty();
    }

    @Test
    void upwardsIsRefused() {
        String line = "import io.firesteel.low.Low;";
        assertThat(uses("base/common", "exec/api", line)).containsExactly(
                "base/common/src/main/java/io/firesteel/user/User.java:2: base/common must not use io.firesteel.low.Low of exec/api");
        assertThat(uses("sql/plan", "exec/api", line)).hasSize(1);
        assertThat(uses("exec/scheduler", "sql/plan", line)).hasSize(1);
        assertThat(uses("exec/api", "app/cli", line)).hasSize(1);
    }

    @Test
    void fullNamesCountAndCommentsDoNot() {
        assertThat(uses("base/common", "exec/api", "class B { io.firesteel.low.Low low; }")).hasSize(1);
        assertThat(uses("base/common", "exec/api", "/// See io.firesteel.low.Low.")).isEmpty();
        assertThat(uses("base/common", "exec/api", "class B { String s = \"io.firesteel.low.Low\"; }")).isEmpty();
    }
}
