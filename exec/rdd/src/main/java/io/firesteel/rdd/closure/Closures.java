package io.firesteel.rdd.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Map;

import io.firesteel.api.rdd.RddFacts;
import io.firesteel.error.FiresteelException;
import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;

/// Checks user functions where a dataset is defined.
public final class Closures {
    private Closures() {
    }

    /// Refuses `function` where something in it cannot be serialised, naming the path of fields to it.
    ///
    /// @param operation what the function was given to
    public static <F> F check(F function, String operation) {
        ShellReach shell = ShellReach.of(loader(function), operation);
        if (shell != null || !Captures.none(function)) {
            try (ObjectOutputStream out = new Probe(shell)) {
                out.writeObject(function);
                if (shell != null) {
                    shell.check();
                }
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw refused(function, operation, e);
            }
        }
        return function;
    }

    /// Where a function that the program wrote comes from; ours, which wrap some, are made while the program runs.
    private static ClassLoader loader(Object function) {
        ClassLoader own = function == null ? null : function.getClass().getClassLoader();
        return own instanceof ApplicationClassLoader ? own : Thread.currentThread().getContextClassLoader();
    }

    private static RuntimeException refused(Object function, String operation, Throwable cause) {
        if (cause instanceof FiresteelException known) {
            return known;
        }
        if (cause instanceof TooLarge) {
            return RddErrors.functionTooLarge(operation);
        }
        FieldPath.Found found = FieldPath.find(function);
        if (found != null && RddFacts.class.isAssignableFrom(found.type())) {
            return RddErrors.insideTask();
        }
        String path = found == null ? String.valueOf(cause.getMessage()) : found.text();
        return new FiresteelException(RddErrors.NOT_SERIALIZABLE, Map.of("path", path, "operation", operation), cause);
    }

    /// Whether nothing that `code` (a dataset or a stage's program) holds can change, so that one copy may serve all tasks.
    public static boolean unchanging(Object code) {
        return Captures.unchanging(code);
    }

    /// A function holds more than can be sent.
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Forgets what it is given, and refuses more than one array can hold.
    private static final class Count extends OutputStream {
        /// What JVMs make at most, as `ByteArrayOutputStream` knows it.
        private static final long MOST = Integer.MAX_VALUE - 8L;
        private long bytes;

        @Override
        public void write(int b) throws IOException {
            add(1);
        }

        @Override
        public void write(byte[] content, int at, int length) throws IOException {
            add(length);
        }

        private void add(int more) throws IOException {
            bytes += more;
            if (bytes > MOST) {
                throw new TooLarge();
            }
        }
    }

    /// Serialises into nothing; a dataset on the way is a use of a dataset inside a task.
    private static final class Probe extends ObjectOutputStream {
        private final ShellReach shell;

        Probe(ShellReach shell) throws IOException {
            super(new Count());
            this.shell = shell;
            enableReplaceObject(true);
        }

        @Override
        protected void annotateClass(Class<?> type) {
            if (shell != null) {
                shell.type(type);
            }
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object instanceof LineageRdd<?>) {
                throw RddErrors.insideTask();
            }
            if (shell != null) {
                shell.object(object);
            }
            return object;
        }
    }
}
