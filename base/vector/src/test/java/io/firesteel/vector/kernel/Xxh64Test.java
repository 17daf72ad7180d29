package io.firesteel.vector.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The hash against published answers of the reference implementation, and its fixed widths against its bytes.
class Xxh64Test {
    @Test
    void equalsTheReference() {
        assertThat(hash("")).isEqualTo(0xEF46DB3751D8E999L);
        assertThat(hash("a")).isEqualTo(0xD24EC4F1A98C6E5BL);
        assertThat(hash("abc")).isEqualTo(0x44BC2CF5AD770999L);
        assertThat(hash("Nobody inspects the spammish repetition")).isEqualTo(0xFBCEA83C8A378BF1L);
    }

    @Test
    void widthsHashAsTheirBytes() {
        for (long value : new long[]{0, 1, -1, Integer.MIN_VALUE, Long.MAX_VALUE, 0x0123456789ABCDEFL}) {
            for (long seed : new long[]{0, 42, -7}) {
                byte[] b = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putLong(2, value).array();
                assertThat(Xxh64.ofLong(value, seed)).isEqualTo(Xxh64.ofBytes(b, 2, 8, seed));
                assertThat(Xxh64.ofInt((int) value, seed)).isEqualTo(Xxh64.ofBytes(b, 2, 4, seed));
            }
        }
    }

    private static long hash(String text) {
        byte[] b = text.getBytes(StandardCharsets.US_ASCII);
        return Xxh64.ofBytes(b, 0, b.length, 0);
    }
}
