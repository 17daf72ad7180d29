package io.firesteel.rdd.cut;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.rdd.LineageRdd;

/// A stage's datasets and program as bytes and back. Datasets are written one after the other, each naming its parents by
/// number, so that the depth of a lineage costs no stack.
///
/// @param rdd     the stage's last dataset
/// @param program what tasks do with it
record StageCode(LineageRdd<?> rdd, StageProgram program) {
    private static final int REUSABLE = 1;
    private static final int BARRIER = 2;

    /// @param nodes    the stage's datasets, parents first, the last one last
    /// @param reusable whether one decoded copy may serve all tasks
    /// @param barrier  whether tasks see a barrier context
    static byte[] encode(List<LineageRdd<?>> nodes, StageProgram program, boolean reusable, boolean barrier)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        bytes.write((reusable ? REUSABLE : 0) | (barrier ? BARRIER : 0));
        try (Writer out = new Writer(bytes)) {
            out.writeInt(nodes.size());
            for (LineageRdd<?> node : nodes) {
                out.writeNode(node);
            }
            out.writeObject(program);
        }
        return bytes.toByteArray();
    }

    static boolean reusable(byte[] content) {
        return (content[0] & REUSABLE) != 0;
    }

    static boolean barrier(byte[] content) {
        return (content[0] & BARRIER) != 0;
    }

    static StageCode decode(byte[] content, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (Reader in = new Reader(new ByteArrayInputStream(content, 1, content.length - 1), loader)) {
            int count = in.readInt();
            in.nodes = new LineageRdd<?>[count];
            for (int i = 0; i < count; i++) {
                in.nodes[i] = (LineageRdd<?>) in.readObject();
            }
            StageProgram program = (StageProgram) in.readObject();
            return new StageCode(in.nodes[count - 1], program);
        }
    }

    /// Stands for a dataset that was written before.
    private record NodeRef(int number) implements Serializable {
    }

    private static final class Writer extends ObjectOutputStream {
        private final Map<LineageRdd<?>, Integer> written = new IdentityHashMap<>();
        private LineageRdd<?> current;

        Writer(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        void writeNode(LineageRdd<?> node) throws IOException {
            current = node;
            writeObject(node);
            current = null;
            written.put(node, written.size());
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object instanceof LineageRdd<?> rdd && !rdd.equals(current)) {
                Integer number = written.get(rdd);
                if (number == null) {
                    throw io.firesteel.rdd.RddErrors.insideTask();
                }
                return new NodeRef(number);
            }
            return object;
        }
    }

    private static final class Reader extends LoaderObjectInput {
        private LineageRdd<?>[] nodes;

        Reader(InputStream in, ClassLoader loader) throws IOException {
            super(in, loader);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            return object instanceof NodeRef ref ? nodes[ref.number()] : object;
        }
    }
}
