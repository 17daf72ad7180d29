package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import io.firesteel.rdd.Thrown;
import io.firesteel.tasks.TaskRuntime;

/// Writes elements as lines of UTF-8.
final class LineWriter {
    private static final int BUFFER = 64 << 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    void all(Iterator<?> elements, TaskRuntime task) throws IOException {
        elements.forEachRemaining(element -> {
            try {
                line(element.toString());
                task.counters().recordsWritten++;
            } catch (IOException e) {
                throw Thrown.pass(e);
            }
        });
        flush();
    }

    private void line(String text) throws IOException {
        int length = text.length();
        if (length > BUFFER - size - 1) {
            flush();
        }
        if (length >= BUFFER || !ascii(text, length)) {
            flush();
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        buffer[size++] = '\n';
    }

    /// Copies plain ASCII; takes back what it copied otherwise.
    @SuppressWarnings("deprecation")
    private boolean ascii(String text, int length) {
        text.getBytes(0, length, buffer, size);
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        size += length;
        return true;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
