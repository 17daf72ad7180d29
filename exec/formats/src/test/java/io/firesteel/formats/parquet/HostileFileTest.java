package io.firesteel.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.RowGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files that lie: every one ends in a named error or in rows, never in anything else.
@Timeout(300)
class HostileFileTest {

    private record Memory(byte[] bytes) implements ByteSource {
        @Override
        public String name() {
            return "memory";
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void read(long position, byte[] target, int at, int length) throws IOException {
            if (position < 0 || position + length > bytes.length) {
                throw new EOFException("end of memory");
            }
            System.arraycopy(bytes, (int) position, target, at, length);
        }

        @Override
        public void close() {
        }
    }

    /// Reads all of a file; the condition of the error, or `rows`.
    private static String outcome(byte[] bytes) {
        try (ParquetFile file = ParquetFile.open(new Memory(bytes))) {
            ParquetScan scan = new ParquetScan(file, file.schema(), List.of());
            for (RowGroup g : file.footer().groups()) {
                if (scan.open(g)) {
                    while (scan.next() != null) {
                        assertThat(scan.prunedRows()).isZero();
                    }
                }
            }
            return "rows";
        } catch (FiresteelException e) {
            return e.condition();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] mutated(byte[] good, Random r) {
        byte[] b = good.clone();
        switch (r.nextInt(4)) {
            case 0 -> {
                return java.util.Arrays.copyOf(b, r.nextInt(b.length));
            }
            case 1 -> {
                int footer = b.length - 8 - 3000;
                for (int i = r.nextInt(4); i >= 0; i--) {
                    b[Math.max(0, footer) + r.nextInt(3000)] = (byte) r.nextInt(256);
                }
            }
            case 2 -> {
                for (int i = r.nextInt(30); i >= 0; i--) {
                    b[r.nextInt(b.length)] ^= (byte) (1 << r.nextInt(8));
                }
            }
            default -> {
                int at = r.nextInt(b.length - 16);
                int n = r.nextInt(16);
                java.util.Arrays.fill(b, at, at + n, (byte) (r.nextBoolean() ? 0xff : r.nextInt(256)));
            }
        }
        return b;
    }

    private static void mutate(int rounds, long seed) throws IOException {
        List<String> names = new java.util.ArrayList<>(Fixtures.names("flat_"));
        names.addAll(Fixtures.names("nested_"));
        names.addAll(Fixtures.names("required_"));
        Random r = new Random(seed);
        TreeMap<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            byte[] bytes = mutated(Files.readAllBytes(Fixtures.path(names.get(r.nextInt(names.size())))), r);
            seen.merge(outcome(bytes), 1, Integer::sum);
        }
        assertThat(seen).containsKey("CANNOT_READ_FILE_FOOTER").containsKey("FAILED_READ_FILE.NO_HINT");
    }

    @Test
    void twoHundredMutatedFiles() throws IOException {
        mutate(200, 42);
    }

    @Test
    @Tag("slow")
    void tenThousandMutatedFiles() throws IOException {
        mutate(10_000, 43);
    }

    @Test
    void claimsAreCheckedBeforeMemoryIsTaken() throws IOException {
        byte[] good = Files.readAllBytes(Fixtures.path("required_plain.parquet"));
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        // version = 1, schema = [root with 1 child, int32 x], num_rows = 2^60, row_groups = [1 group with 2^60 rows]
        footer.write(
                new byte[]{0x15, 2, 0x19, 0x2c, 0x48, 1, 'r', 0x15, 2, 0, 0x15, 2, 0x25, 0, 0x18, 1, 'x', 0, 0x16});
        varint(footer, 1L << 61);
        footer.write(new byte[]{0x19, 0x1c, 0x19, 0x1c, 0x26, 8, 0x1c, 0x15, 2, 0x19, 0x15, 0, 0x19, 0x18, 1, 'x', 0x15,
            0, 0x16});
        varint(footer, 1L << 61);
        footer.write(new byte[]{0x16, 100, 0x16, 100, 0x26, 8, 0, 0, 0x26});
        varint(footer, 1L << 61);
        footer.write(new byte[]{0, 0});
        byte[] f = footer.toByteArray();
        byte[] file = java.util.Arrays.copyOf(good, 500 + f.length + 8);
        System.arraycopy(f, 0, file, 500, f.length);
        file[500 + f.length] = (byte) f.length;
        file[501 + f.length] = 0;
        file[502 + f.length] = 0;
        file[503 + f.length] = 0;
        System.arraycopy(new byte[]{'P', 'A', 'R', '1'}, 0, file, 504 + f.length, 4);
        assertThat(outcome(file)).isIn("FAILED_READ_FILE.NO_HINT", "CANNOT_READ_FILE_FOOTER");
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        for (long v = value;; v >>>= 7) {
            if (v >>> 7 == 0) {
                out.write((int) v);
                return;
            }
            out.write((int) (v & 127 | 128));
        }
    }

    @Test
    void wrongMagicEncryptionAndAbsence() throws IOException {
        byte[] file = Files.readAllBytes(Fixtures.path("sorted.parquet"));
        assertThat(outcome("not a parquet file at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("CANNOT_READ_FILE_FOOTER");
        assertThat(outcome(new byte[0])).isEqualTo("CANNOT_READ_FILE_FOOTER");
        file[file.length - 1] = 'E';
        assertThatThrownBy(() -> ParquetFile.open(new Memory(file))).hasMessageContaining("encrypted");
        assertThatThrownBy(() -> ParquetFile.open(Path.of("nowhere.parquet"))).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("FILE_NOT_EXIST");
    }
}
