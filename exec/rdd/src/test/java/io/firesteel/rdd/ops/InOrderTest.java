package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class InOrderTest {

    @Test
    void resultsComeInOrderAndOnceMoreWhenTheFirstOnesDoNotCount() throws Exception {
        List<String> merged = new ArrayList<>();
        InOrder<String> results = new InOrder<>(merged::add, merged::clear);
        assertThat(results.forgets()).isTrue();
        results.take(2, "c");
        results.take(0, "a");
        assertThat(merged).containsExactly("a");
        results.forget();
        assertThat(merged).isEmpty();
        results.take(1, "B");
        results.take(0, "A");
        assertThat(merged).containsExactly("A", "B");
        results.take(2, "C");
        assertThat(merged).containsExactly("A", "B", "C");
    }
}
