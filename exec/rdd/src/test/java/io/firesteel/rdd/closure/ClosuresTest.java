package io.firesteel.rdd.closure;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import org.junit.jupiter.api.Test;

import io.firesteel.api.function.Function;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a function may hold.
class ClosuresTest {

    private static Function<Integer, Integer> holding(int chunks) {
        Data data = new Data(chunks);
        return n -> n + data.chunks;
    }

    @Test
    void whatNoMessageCanHoldIsRefusedWhereTheDatasetIsDefined() {
        // 31 and 32 times 64 MiB: just below and at 2 GiB.
        assertThat(Closures.check(holding(31), "map")).isNotNull();
        assertThatThrownBy(() -> Closures.check(holding(32), "map")).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("[FUNCTION_TOO_LARGE] The function given to map holds more than 2 GiB of data");
    }

    /// Says when it is serialised that it is so large, without being it.
    public static final class Data implements Externalizable {
        private static final int CHUNK = 64 << 20;
        private int chunks;

        /// For readers.
        public Data() {
        }

        Data(int chunks) {
            this.chunks = chunks;
        }

        @Override
        public void writeExternal(ObjectOutput out) throws IOException {
            byte[] chunk = new byte[CHUNK];
            for (int i = 0; i < chunks; i++) {
                out.write(chunk);
            }
        }

        @Override
        public void readExternal(ObjectInput in) {
            throw new IllegalStateException("nobody reads it");
        }
    }
}
