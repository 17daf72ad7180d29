package io.firesteel.rdd.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.files.FileErrors;
import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.tasks.TaskRuntime;

/// Object files, as Spark writes and reads them: arrays of ten Java-serialised elements in a sequence file.
public final class ObjectFiles {
    private static final int GROUP = 10;

    private ObjectFiles() {
    }

    public static void write(Iterator<?> elements, OutputStream out, TaskRuntime task) throws IOException {
        DataOutputStream data = new DataOutputStream(new java.io.BufferedOutputStream(out));
        SequenceFile.Writer writer = new SequenceFile.Writer(data);
        List<Object> group = new ArrayList<>(GROUP);
        while (elements.hasNext()) {
            group.add(elements.next());
            task.counters().recordsWritten++;
            if (group.size() == GROUP || !elements.hasNext()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
                    objects.writeObject(group.toArray());
                }
                writer.append(bytes.toByteArray());
                group.clear();
            }
        }
        data.flush();
    }

    /// The elements of a whole file.
    static <T> Iterator<T> read(InputStream in, String path, TaskRuntime task) throws IOException {
        SequenceFile.Reader reader = new SequenceFile.Reader(new DataInputStream(new BufferedInputStream(in)));
        return new Iterator<>() {
            private Iterator<Object> group = Collections.emptyIterator();
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (!group.hasNext() && !ended) {
                    try {
                        byte[] record = reader.next();
                        ended = record == null;
                        group = ended ? group : group(record, task.classLoader());
                    } catch (IOException | ClassNotFoundException e) {
                        throw FileErrors.unreadable(path, e);
                    }
                }
                return group.hasNext();
            }

            @Override
            @SuppressWarnings("unchecked")
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                task.counters().recordsRead++;
                return (T) group.next();
            }
        };
    }

    private static Iterator<Object> group(byte[] record, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        try (LoaderObjectInput objects = new LoaderObjectInput(new ByteArrayInputStream(record), loader)) {
            return Arrays.asList((Object[]) objects.readObject()).iterator();
        }
    }
}
