package io.firesteel.storage.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BlockStreamTest {

    private static BlockStream stream(String codec, boolean encrypted) {
        Conf conf = Conf.empty()
                .with("spark.io.compression.codec", codec)
                .with("spark.io.encryption.enabled",
                        Boolean.toString(encrypted));
        return BlockStream.of(conf, true, BlockStream.newKey(conf));
    }

    private static byte[] encoded(BlockStream stream, byte[] raw) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = stream.output(bytes)) {
            out.write(raw);
        }
        return bytes.toByteArray();
    }

    private static byte[] decoded(BlockStream stream, byte[] stored) throws IOException {
        return stream.input(new ByteArrayInputStream(stored)).readAllBytes();
    }

    private static byte[] text(int length, long seed) {
        Random random = new Random(seed);
        byte[] raw = new byte[length];
        for (int i = 0; i < length; i++) {
            raw[i] = (byte) ('a' + random.nextInt(4));
        }
        return raw;
    }

    @ParameterizedTest
    @CsvSource({"lz4,false", "zstd,false", "snappy,false", "none,false", "lz4,true", "zstd,true"})
    void bytesComeBackAndBlocksCanBeJoined(String codec, boolean encrypted) throws IOException {
        BlockStream stream = stream(codec, encrypted);
        Random random = new Random(7);
        for (int length : new int[]{0, 1, 63, 64, 1000, 65_536, 65_537, 300_000}) {
            byte[] raw = text(length, length);
            if (random.nextBoolean()) {
                random.nextBytes(raw);
            }
            byte[] one = encoded(stream, raw);
            assertThat(decoded(stream, one)).isEqualTo(raw);
            byte[] two = Arrays.copyOf(one, 2 * one.length);
            System.arraycopy(one, 0, two, one.length, one.length);
            assertThat(decoded(stream, two)).hasSize(2 * length).startsWith(raw).endsWith(raw);
        }
    }

    @ParameterizedTest
    @CsvSource({"lz4,false", "zstd,false", "snappy,false", "none,false", "lz4,true"})
    void noBitCanFlipUnnoticed(String codec, boolean encrypted) throws IOException {
        BlockStream stream = stream(codec, encrypted);
        byte[] stored = encoded(stream, text(300, 3));
        for (int bit = 0; bit < stored.length * 8; bit++) {
            byte[] damaged = stored.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> decoded(stream, damaged)).as("bit %d", bit).isInstanceOf(IOException.class);
        }
        for (int length = 1; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> decoded(stream, cut)).as("length %d", length)
                    .isInstanceOf(
                            CorruptBlockException.class);
        }
    }

    @Test
    void ciphertextHidesThePlainAndNeedsTheKey() throws IOException {
        byte[] raw = "attack at dawn, attack at dawn, attack at dawn, attack at dawn, attack at dawn".getBytes(
                java.nio.charset.StandardCharsets.UTF_8);
        BlockStream stream = stream("none", true);
        byte[] stored = encoded(stream, raw);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("attack");
        assertThatThrownBy(() -> decoded(stream("none", true), stored)).isInstanceOf(CorruptBlockException.class);
        assertThatThrownBy(() -> decoded(stream("none", false), stored)).isInstanceOf(CorruptBlockException.class);
        byte[] open = encoded(stream("none", false), raw);
        assertThatThrownBy(() -> decoded(stream, open)).hasMessageContaining("not encrypted");
    }

    @Test
    void anUnknownCodecIsNamed() {
        Conf conf = Conf.empty().with("spark.io.compression.codec", "lzf");
        assertThatThrownBy(() -> BlockStream.of(conf, true, Optional.empty())).isInstanceOfSatisfying(
                FiresteelException.class, e -> {
                    assertThat(e.condition()).isEqualTo("CODEC_NOT_AVAILABLE");
                    assertThat(e.getMessage()).contains("lzf", "lz4, zstd, snappy");
                });
    }
}
