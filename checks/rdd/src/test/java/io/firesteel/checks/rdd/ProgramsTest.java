package io.firesteel.checks.rdd;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// In one process every program gives the answer that Spark gave, to the letter.
class ProgramsTest {

    @Test
    void answersAreSparks() throws Exception {
        Map<String, String> expected = Answers.recorded();
        Map<String, String> given = Answers.given("local[2]");
        assertThat(Answers.differences(expected, given, UnaryOperator.identity())).isEmpty();
        assertThat(given.keySet()).isEqualTo(expected.keySet());
        assertThat(given).hasSizeGreaterThanOrEqualTo(150);
    }
}
