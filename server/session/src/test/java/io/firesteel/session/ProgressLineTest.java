package io.firesteel.session;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {
    private static ProgressLine.Progress stage(int number, int completed, int active, int total) {
        return new ProgressLine.Progress(number, completed, active, total);
    }

    @Test
    void barsGrowWithTheTasksThatAreDone() {
        assertThat(ProgressLine.of(List.of(), 80)).isEmpty();
        assertThat(ProgressLine.of(List.of(stage(1, 0, 2, 4)), 31)).isEqualTo("[Stage 1:>         (0 + 2) / 4]");
        assertThat(ProgressLine.of(List.of(stage(1, 2, 2, 4)), 31)).isEqualTo("[Stage 1:=====>    (2 + 2) / 4]");
        assertThat(ProgressLine.of(List.of(stage(1, 4, 0, 4)), 31)).isEqualTo("[Stage 1:==========(4 + 0) / 4]");
    }

    @Test
    void stagesShareTheLineAndANarrowOneHasNoBar() {
        assertThat(ProgressLine.of(List.of(stage(3, 1, 1, 2), stage(4, 0, 0, 2), stage(5, 0, 0, 9), stage(6, 0, 0, 9)),
                81))
                .isEqualTo("[Stage 3:===>  (1 + 1) / 2][Stage 4:>     (0 + 0) / 2][Stage 5:>     (0 + 0) / 9]");
        assertThat(ProgressLine.of(List.of(stage(3, 100_000, 8, 1_000_000)), 20))
                .isEqualTo("[Stage 3:(100000 + 8) / 1000000]");
    }
}
