package io.firesteel.fragments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.loading.NamedClassInput;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;

/// Stage binaries of SQL queries. The bytes come from the driver over a connection that has authenticated; only plan records
/// are in them.
public final class FragmentCodec implements TaskBodyCodec {
    static final String NAME = "columnar";

    /// Made where bytes are read: in one process plans go by reference, and the JDK's filters have it look for a logging library in every jar.
    private static final class Plans {
        private static final ObjectInputFilter ONLY = ObjectInputFilter.Config.createFilter(
                "io.firesteel.**;java.base/*;maxdepth=12000;!*");

        private Plans() {
        }
    }

    private final NamedClassInput.Known known = new NamedClassInput.Known(FragmentCodec.class.getClassLoader());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskBody decode(byte[] content, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (NamedClassInput in = new NamedClassInput(new ByteArrayInputStream(content), known)) {
            in.setObjectInputFilter(Plans.ONLY);
            return new FragmentBody((Fragment) in.readObject());
        }
    }

    @Override
    public boolean reusable(TaskBody body) {
        return true;
    }

    @Override
    public boolean shareable(Object value) {
        return value instanceof EncodedRows;
    }

    @Override
    public byte[] encodeValue(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        List<byte[]> chunks = ((EncodedRows) value).chunks();
        out.writeInt(chunks.size());
        for (byte[] chunk : chunks) {
            out.writeInt(chunk.length);
            out.write(chunk);
        }
        return bytes.toByteArray();
    }

    @Override
    public Object decodeValue(byte[] bytes, ClassLoader loader) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = in.readInt();
        List<byte[]> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("a result chunk of " + length + " bytes where " + in.available() + " are left");
            }
            chunks.add(in.readNBytes(length));
        }
        return new EncodedRows(chunks);
    }
}
