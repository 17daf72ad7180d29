package io.firesteel.rdd.files;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTest {
    /// Bytes that differ from line ends in one bit, and those around them, come often.
    @Test
    void findsWhatALoopOverBytesFinds() {
        byte[] alike = {'\n', '\r', 0, 11, 12, 14, 9, (byte) 0x8a, (byte) 0x8d, -1, 'a', 'b'};
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            int rare = 1 + random.nextInt(12);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = alike[random.nextInt(rare) == 0 ? random.nextInt(2) : 2 + random.nextInt(alike.length - 2)];
            }
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            int expected = from;
            while (expected < to && bytes[expected] != 10 && bytes[expected] != 13) {
                expected++;
            }
            assertThat(LineReader.lineEnd(bytes, from, to)).isEqualTo(expected);
        }
    }
}
