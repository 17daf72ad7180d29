package io.firesteel.master;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whom a master has turned away, in words.
class RefusalsTest {

    @Test
    void theLastOneIsNamedAndAllAreCounted() {
        AtomicLong now = new AtomicLong(1_795_424_571_086L);
        Refusals refusals = new Refusals(now::get);
        assertThat(refusals.text()).isEmpty();
        refusals.add("worker w-1", "it is of another version");
        assertThat(refusals.text()).endsWith("51: worker w-1: it is of another version");
        now.addAndGet(60_000);
        refusals.secret("/10.0.0.7:1234");
        assertThat(refusals.text()).matches(
                "2, last at 2026/11/2[0-9] [0-9]{2}:[0-9]{2}:51: 10\\.0\\.0\\.7:1234: it does not show this cluster's secret");
    }
}
