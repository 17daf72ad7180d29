package io.firesteel.protocol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MasterUrlTest {

    @Test
    void oneOrSeveralMastersAreNamed() {
        assertThat(MasterUrl.parse("spark://a:7077").masters()).containsExactly(new HostPort("a", 7077));
        assertThat(MasterUrl.parse("spark://a:1,b.c:2,[::1]:3").masters()).containsExactly(new HostPort("a", 1),
                new HostPort("b.c", 2), new HostPort("::1", 3));
        assertThat(MasterUrl.parse("spark://a:1,[::1]:3")).hasToString("spark://a:1,[::1]:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark://", "spark://a", "spark://a:", "spark://a:70000", "spark://a:1,", "spark://u@a:1",
        "spark://a:1/x", "http://a:1", "spark:/a:1", "spark://a b:1"})
    void whatIsNoneIsRefusedWithItsForm(String url) {
        assertThatThrownBy(() -> MasterUrl.parse(url)).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("'" + url + "'")
                .hasMessageContaining("spark://host:port");
    }
}
