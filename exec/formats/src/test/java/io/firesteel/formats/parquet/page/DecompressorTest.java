package io.firesteel.formats.parquet.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.xerial.snappy.Snappy;

import static org.assertj.core.api.Assertions.assertThat;

/// Java first, native libraries from some amount on: whichever it is gives the same bytes.
class DecompressorTest {
    private static final int SNAPPY = 1;
    private static final int ZSTD = 6;
    private static final byte[] TEXT = "one two three two one, ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);

    private static byte[] run(Decompressor by, int codec, byte[] stored) {
        byte[] out = new byte[TEXT.length + 2];
        by.run(codec, stored, 0, stored.length, out, 1, TEXT.length);
        assertThat(out[0]).isZero();
        assertThat(out[TEXT.length + 1]).isZero();
        return Arrays.copyOfRange(out, 1, TEXT.length + 1);
    }

    @Test
    void bothWaysGiveTheSame() throws Exception {
        Decompressed much = new Decompressed();
        much.expectMuch();
        for (Decompressed done : new Decompressed[]{new Decompressed(), much}) {
            assertThat(run(new Decompressor(done), SNAPPY, Snappy.compress(TEXT))).isEqualTo(TEXT);
            assertThat(run(new Decompressor(done), ZSTD, Zstd.compress(TEXT))).isEqualTo(TEXT);
        }
    }

    @Test
    void allReadersCountTogether() throws Exception {
        byte[] stored = Snappy.compress(TEXT);
        Decompressed done = new Decompressed();
        // 1.15 MB each: eight of them are 8 MB, whoever reads them.
        for (int i = 0; i < 8; i++) {
            assertThat(done.nativePays()).as("after %d", i).isFalse();
            assertThat(run(new Decompressor(done), SNAPPY, stored)).isEqualTo(TEXT);
        }
        assertThat(done.nativePays()).isTrue();
    }
}
