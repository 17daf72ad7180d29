package io.firesteel.operators.function.math;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Murmur3;

/// Hashes of rows and digests of bytes.
final class HashBodies {
    private static final int SEED = 42;

    private HashBodies() {
    }

    static void register(BodyList list) {
        list.add("hash", s -> new RowHash());
        list.add("xxhash64", s -> new RowHash64());
        list.fresh("md5", () -> {
            MessageDigest md = digest("MD5");
            return (a, row, out) -> Values.put(out, row, hex(md, a[0], row));
        });
        list.fresh("sha1", () -> {
            MessageDigest md = digest("SHA-1");
            return (a, row, out) -> Values.put(out, row, hex(md, a[0], row));
        });
        list.rows("sha2", (a, row, out) -> {
            int bits = Values.integer(a[1], row);
            String name = switch (bits) {
                case 224 -> "SHA-224";
                case 0, 256 -> "SHA-256";
                case 384 -> "SHA-384";
                case 512 -> "SHA-512";
                default -> null;
            };
            return name != null && Values.put(out, row, hex(digest(name), a[0], row));
        });
        list.fresh("crc32", () -> {
            CRC32 crc = new CRC32();
            return (a, row, out) -> {
                BytesVector b = (BytesVector) a[0];
                crc.reset();
                crc.update(b.data(), b.offsets()[row], b.lengths()[row]);
                return Values.put(out, row, crc.getValue());
            };
        });
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform lacks " + name, e);
        }
    }

    private static String hex(MessageDigest md, Vector v, int row) {
        BytesVector b = (BytesVector) v;
        md.update(b.data(), b.offsets()[row], b.lengths()[row]);
        return HexFormat.of().formatHex(md.digest());
    }

    /// `hash`: column by column.
    private static final class RowHash implements VectorFunction {
        private int[] hashes = new int[0];

        @Override
        public boolean nullPropagating() {
            return false;
        }

        @Override
        public void evaluate(Vector[] arguments, int[] selection, int count, Vector result) {
            if (hashes.length < count) {
                hashes = new int[count];
            }
            Arrays.fill(hashes, 0, count, SEED);
            for (Vector v : arguments) {
                Murmur3.column(v, selection, count, hashes);
            }
            int[] out = ((IntVector) result).values();
            for (int i = 0; i < count; i++) {
                out[selection == null ? i : selection[i]] = hashes[i];
            }
        }
    }

    /// `xxhash64`: row by row.
    private static final class RowHash64 implements VectorFunction {

        @Override
        public boolean nullPropagating() {
            return false;
        }

        @Override
        public void evaluate(Vector[] arguments, int[] selection, int count, Vector result) {
            long[] out = ((LongVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                long h = SEED;
                for (Vector v : arguments) {
                    h = XxHash64.row(v, row, h);
                }
                out[row] = h;
            }
        }
    }
}
