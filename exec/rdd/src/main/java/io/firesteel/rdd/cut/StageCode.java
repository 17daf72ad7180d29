package io.firesteel.rdd.cut;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.closure.ShellReach;
import io.firesteel.rdd.closure.ShellSnapshot;

/// A stage's datasets and program as bytes and back. Datasets are written one after the other, each naming its parents by
/// number, so that the depth of a lineage costs no stack.
///
/// @param rdd     the stage's last dataset
/// @param program what tasks do with it
record StageCode(LineageRdd<?> rdd, StageProgram program) {
    private static final int REUSABLE = 1;
    private static final int BARRIER = 2;
    private static final int SHELL = 4;
    /// Flags, and the length of the variables that follow.
    private static final int START = 1 + Integer.BYTES;

    /// @param nodes    the stage's datasets, parents first, the last one last
    /// @param reusable whether one decoded copy may serve all tasks
    /// @param barrier  whether tasks see a barrier context
    /// @param shell    finds the shell's variables that go along; null where there is no shell
    static byte[] encode(List<LineageRdd<?>> nodes, StageProgram program, boolean reusable, boolean barrier,
            ShellReach shell) throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream(1024);
        int flags = (reusable ? REUSABLE : 0) | (barrier ? BARRIER : 0);
        if (shell == null) {
            code.write(flags);
        }
        try (Writer out = new Writer(code, shell)) {
            out.writeInt(nodes.size());
            for (LineageRdd<?> node : nodes) {
                out.writeNode(node);
            }
            out.writeObject(program);
        }
        return shell == null ? code.toByteArray() : withVariables(flags, shell.snapshot().encode(), code);
    }

    private static byte[] withVariables(int flags, byte[] variables, ByteArrayOutputStream code) {
        return ByteBuffer.allocate(START + variables.length + code.size())
                .put((byte) (flags | SHELL))
                .putInt(variables.length)
                .put(variables)
                .put(code.toByteArray())
                .array();
    }

    /// The shell's variables that came along.
    static ShellSnapshot variables(byte[] content) throws IOException {
        return (content[0] & SHELL) == 0
                ? ShellSnapshot.NONE
                : ShellSnapshot.decode(content, START, ByteBuffer.wrap(content).getInt(1));
    }

    private static int start(byte[] content) {
        return (content[0] & SHELL) == 0 ? 1 : START + ByteBuffer.wrap(content).getInt(1);
    }

    static boolean reusable(byte[] content) {
        return (content[0] & REUSABLE) != 0;
    }

    static boolean barrier(byte[] content) {
        return (content[0] & BARRIER) != 0;
    }

    static StageCode decode(byte[] content, ClassLoader loader) throws IOException, ClassNotFoundException {
        int start = start(content);
        try (Reader in = new Reader(new ByteArrayInputStream(content, start, content.length - start), loader)) {
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
        private final ShellReach shell;
        private LineageRdd<?> current;

        Writer(OutputStream out, ShellReach shell) throws IOException {
            super(out);
            this.shell = shell;
            enableReplaceObject(true);
        }

        @Override
        protected void annotateClass(Class<?> type) {
            if (shell != null) {
                shell.type(type);
            }
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
            if (shell != null) {
                shell.object(object);
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
