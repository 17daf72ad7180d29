package io.firesteel.checks.rdd;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// On executors of their own every program gives the answer that Spark gave.
class ProgramsIT {

    @Test
    void answersAreSparks() throws Exception {
        assertThat(Answers.differences(Answers.recorded(), Answers.given("local-cluster[2,1,512]"),
                Answers::unordered)).isEmpty();
    }
}
