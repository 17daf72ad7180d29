package io.firesteel.rdd.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.Serializer;

/// Results of tasks as bytes: lists of elements in chunks, anything else as one value.
public final class ResultBytes {
    private static final int VALUE = 0;
    private static final int ELEMENTS = 1;
    private static final int CHUNK = 64 << 10;

    private ResultBytes() {
    }

    public static byte[] encode(Object value, Serializer serializer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (value instanceof ElementList list) {
            out.write(ELEMENTS);
            elements(list.elements().iterator(), serializer, out);
        } else {
            out.write(VALUE);
            out.writeBytes(serializer.toBytes(value));
        }
        return out.toByteArray();
    }

    /// The inverse of [#encode].
    public static Object decode(byte[] bytes, Serializer serializer) {
        if (bytes[0] == VALUE) {
            return serializer.fromBytes(bytes, 1, bytes.length - 1);
        }
        List<Object> elements = new ArrayList<>();
        Iterator<Object> all = elements(bytes, 1, serializer);
        all.forEachRemaining(elements::add);
        return new ElementList(elements);
    }

    /// Appends `elements` as chunks, each after its length.
    public static void elements(Iterator<?> elements, Serializer serializer, ByteArrayOutputStream out) {
        try {
            ElementWriter writer = serializer.writer((buffer, length, count) -> {
                out.write(length >>> 24);
                out.write(length >>> 16);
                out.write(length >>> 8);
                out.write(length);
                out.write(buffer, 0, length);
            }, CHUNK);
            while (elements.hasNext()) {
                writer.write(elements.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The elements of the chunks that begin at `offset`.
    public static <T> Iterator<T> elements(byte[] bytes, int offset, Serializer serializer) {
        return serializer.read(new Chunks(bytes, offset));
    }

    private static final class Chunks implements ChunkSource {
        private final byte[] bytes;
        private int end;
        private int start;

        Chunks(byte[] bytes, int offset) {
            this.bytes = bytes;
            this.end = offset;
        }

        @Override
        public boolean next() {
            if (end >= bytes.length) {
                return false;
            }
            int length = (bytes[end] & 0xff) << 24 | (bytes[end + 1] & 0xff) << 16 | (bytes[end + 2] & 0xff) << 8
                    | bytes[end + 3] & 0xff;
            start = end + 4;
            end = start + length;
            return true;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public int offset() {
            return start;
        }

        @Override
        public int length() {
            return end - start;
        }
    }
}
