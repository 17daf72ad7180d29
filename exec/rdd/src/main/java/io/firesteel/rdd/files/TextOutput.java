package io.firesteel.rdd.files;

import java.io.OutputStream;
import java.util.Iterator;

import io.firesteel.tasks.TaskRuntime;

/// One partition as a text file.
public final class TextOutput {
    private TextOutput() {
    }

    /// @param codec null for plain text
    public static void write(OutputFolder output, TaskRuntime task, int partition, Iterator<?> lines, Codecs codec)
            throws Exception {
        String name = String.format("part-%05d", partition) + (codec == null ? "" : codec.ending());
        output.write(task, name, out -> {
            if (codec == null) {
                new LineWriter(out).all(lines, task);
                return;
            }
            try (OutputStream compressed = codec.write(out)) {
                new LineWriter(compressed).all(lines, task);
            }
        });
    }
}
