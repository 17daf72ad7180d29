package io.firesteel.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNameTest {
    private static final List<String> KEYS = List.of("spark.driver.memory", "spark.driver.cores", "--class", "SparkPi");

    @Test
    void slipsAreMended() {
        assertThat(NearestName.of("spark.drvier.memory", KEYS)).contains("spark.driver.memory");
        assertThat(NearestName.of("spark.driver.Core", KEYS)).contains("spark.driver.cores");
        assertThat(NearestName.of("--clas", KEYS)).contains("--class");
        assertThat(NearestName.of("sparkpi", KEYS)).contains("SparkPi");
    }

    @Test
    void strangersAreNot() {
        assertThat(NearestName.of("my.own.key", KEYS)).isEmpty();
        assertThat(NearestName.of("x", KEYS)).isEmpty();
        assertThat(NearestName.of("", KEYS)).isEmpty();
    }

    @Test
    void editsCountInsertionsDeletionsSubstitutionsAndSwaps() {
        assertThat(NearestName.edits("kitten", "sitting", 9)).isEqualTo(3);
        assertThat(NearestName.edits("ab", "ba", 9)).isEqualTo(1);
        assertThat(NearestName.edits("abc", "", 9)).isEqualTo(3);
        assertThat(NearestName.edits("same", "SAME", 9)).isZero();
        assertThat(NearestName.edits("completely", "different!", 3)).isGreaterThanOrEqualTo(3);
    }
}
