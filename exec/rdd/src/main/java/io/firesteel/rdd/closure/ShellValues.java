package io.firesteel.rdd.closure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.api.spi.ShellVariables;
import io.firesteel.error.FiresteelException;
import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.Thrown;

/// One task's copies of the shell's variables, each read from the stage's snapshot when it is used first. What the task
/// assigns is seen by itself alone.
public final class ShellValues implements ShellVariables.Values {
    private static final Object NULL = new Object();

    private final ShellSnapshot snapshot;
    private final ClassLoader loader;
    private volatile Map<String, Object> values;

    public ShellValues(ShellSnapshot snapshot, ClassLoader loader) {
        this.snapshot = snapshot;
        this.loader = loader;
    }

    @Override
    public Object get(String variable) {
        Map<String, Object> known = values();
        Object value = known.get(variable);
        if (value == null) {
            Object read = read(variable);
            Object other = known.putIfAbsent(variable, read == null ? NULL : read);
            value = other == null ? read : other;
        }
        return NULL.equals(value) ? null : value;
    }

    @Override
    public void set(String variable, Object value) {
        values().put(variable, value == null ? NULL : value);
    }

    /// Most tasks use none.
    private Map<String, Object> values() {
        Map<String, Object> known = values;
        if (known == null) {
            synchronized (this) {
                known = values == null ? new ConcurrentHashMap<>() : values;
                values = known;
            }
        }
        return known;
    }

    private Object read(String variable) {
        byte[] bytes = snapshot.values().get(variable);
        if (bytes == null) {
            throw new FiresteelException(RddErrors.VARIABLE_NOT_SENT,
                    Map.of("name", variable.substring(variable.lastIndexOf('.') + 1), "why",
                            snapshot.leftOut().containsKey(variable)
                                    ? snapshot.leftOut().get(variable) + " cannot be serialised"
                                    : "nothing that was given to the stage uses it"));
        }
        try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(bytes), loader)) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw Thrown.pass(e);
        }
    }
}
