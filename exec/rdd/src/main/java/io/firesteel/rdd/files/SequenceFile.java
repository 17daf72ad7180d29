package io.firesteel.rdd.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/// Hadoop's sequence files without compression, keys without content and values of bytes: what object files are. Format
/// as written by Hadoop since 1.0 (version 6).
final class SequenceFile {
    static final String KEY = "org.apache.hadoop.io.NullWritable";
    static final String VALUE = "org.apache.hadoop.io.BytesWritable";
    private static final int SYNC_SIZE = 16;
    private static final int SYNC_INTERVAL = 2000;
    private static final int MAX_RECORD = Integer.MAX_VALUE - 64;

    private SequenceFile() {
    }

    /// Writes records.
    static final class Writer {
        private final DataOutputStream out;
        private final byte[] sync = new byte[SYNC_SIZE];
        private long sinceSync;

        Writer(DataOutputStream out) throws IOException {
            this.out = out;
            new SecureRandom().nextBytes(sync);
            out.write(new byte[]{'S', 'E', 'Q', 6});
            text(KEY);
            text(VALUE);
            out.writeBoolean(false);
            out.writeBoolean(false);
            out.writeInt(0);
            out.write(sync);
        }

        private void text(String value) throws IOException {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            // One byte is enough for lengths up to 127.
            out.writeByte(bytes.length);
            out.write(bytes);
        }

        void append(byte[] value) throws IOException {
            if (sinceSync >= SYNC_INTERVAL) {
                out.writeInt(-1);
                out.write(sync);
                sinceSync = 0;
            }
            out.writeInt(4 + value.length);
            out.writeInt(0);
            out.writeInt(value.length);
            out.write(value);
            sinceSync += 12L + value.length;
        }
    }

    /// Reads the records of a whole file.
    static final class Reader {
        private final DataInputStream in;

        Reader(DataInputStream in) throws IOException {
            this.in = in;
            byte[] magic = in.readNBytes(4);
            if (magic.length < 4 || magic[0] != 'S' || magic[1] != 'E' || magic[2] != 'Q' || magic[3] != 6) {
                throw new IOException("it is no sequence file");
            }
            String key = text();
            String value = text();
            if (!key.equals(KEY) || !value.equals(VALUE)) {
                throw new IOException("it holds " + key + " and " + value + ", no serialised objects");
            }
            boolean records = in.readBoolean();
            boolean blocks = in.readBoolean();
            if (records || blocks) {
                throw new IOException("it is a compressed sequence file");
            }
            for (int i = in.readInt(); i > 0; i--) {
                text();
                text();
            }
            in.skipNBytes(SYNC_SIZE);
        }

        private String text() throws IOException {
            int length = in.readByte();
            if (length < 0) {
                throw new IOException("a name of more than 127 bytes");
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        /// The next record's value; null at the end.
        byte[] next() throws IOException {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            if (length == -1) {
                in.skipNBytes(SYNC_SIZE);
                return next();
            }
            int key = in.readInt();
            in.skipNBytes(key);
            int size = in.readInt();
            if (key < 0 || size < 0 || size > MAX_RECORD || size + 4 + key != length) {
                throw new IOException("a record of " + length + " bytes with a value of " + size);
            }
            byte[] value = in.readNBytes(size);
            if (value.length < size) {
                throw new EOFException("it ends inside a record");
            }
            return value;
        }
    }
}
