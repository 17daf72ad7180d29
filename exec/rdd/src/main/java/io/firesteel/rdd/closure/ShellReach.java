package io.firesteel.rdd.closure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.rdd.RddFacts;
import io.firesteel.error.FiresteelException;
import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.loading.ShellNames;
import io.firesteel.rdd.RddErrors;

/// Finds the shell variables that functions use and takes their values. What a lambda's own method reaches through typed
/// methods must be there; what some method of a typed class uses goes along where it can, since tasks may call it. One for
/// each serialisation, told of every object and class in it.
public final class ShellReach {
    private final ApplicationClassLoader loader;
    private final String operation;
    private final Map<String, ShellClassFile> classes = new HashMap<>();
    private final Set<ShellClassFile.Method> seen = new HashSet<>();
    private final Deque<ShellClassFile.Method> needed = new ArrayDeque<>();
    private final Deque<ShellClassFile.Method> possible = new ArrayDeque<>();
    private final Map<String, byte[]> values = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private boolean optional;

    private ShellReach(ApplicationClassLoader loader, String operation) {
        this.loader = loader;
        this.operation = operation;
    }

    /// Null where the application has no shell.
    ///
    /// @param operation what the functions are given to, for errors
    public static ShellReach of(ClassLoader application, String operation) {
        return application instanceof ApplicationClassLoader own && own.takesDefinitions()
                ? new ShellReach(own, operation)
                : null;
    }

    /// Takes note of an object as it is written.
    public void object(Object written) {
        if (written instanceof SerializedLambda lambda && ShellNames.isTyped(lambda.getImplClass())) {
            add(new ShellClassFile.Method(lambda.getImplClass().replace('/', '.'),
                    lambda.getImplMethodName() + lambda.getImplMethodSignature()));
        }
    }

    /// Takes note of a class of which objects are written.
    public void type(Class<?> written) {
        // Code that was typed in place is there to be called; of other classes tasks may need no more than the data.
        if (ShellNames.isTyped(written.getName()) && inPlace(written)) {
            whole(written.getName());
        }
    }

    private void whole(String name) {
        ShellClassFile file = file(name);
        if (file != null) {
            file.methods().forEach(method -> add(new ShellClassFile.Method(name, method)));
        }
    }

    private void add(ShellClassFile.Method method) {
        (optional ? possible : needed).add(method);
    }

    /// Refuses what is needed and cannot be sent.
    void check() throws IOException {
        follow(needed);
    }

    /// What goes along with a stage.
    public ShellSnapshot snapshot() throws IOException {
        follow(needed);
        optional = true;
        for (String name : loader.definitions()) {
            if (ShellNames.isTyped(name) && !ShellNames.isSnippet(name) && !inPlace(name)) {
                whole(name);
            }
        }
        follow(possible);
        return new ShellSnapshot(values, leftOut);
    }

    private void follow(Deque<ShellClassFile.Method> open) throws IOException {
        while (!open.isEmpty()) {
            ShellClassFile.Method method = open.poll();
            if (!seen.add(method)) {
                continue;
            }
            ShellClassFile.Refs refs = declared(method);
            if (refs != null) {
                for (ShellClassFile.Variable variable : refs.variables()) {
                    take(variable);
                }
                refs.methods().forEach(this::add);
            }
            if (method.signature().startsWith("<init>") && inPlace(method.owner())) {
                whole(method.owner());
            }
        }
    }

    private boolean inPlace(String name) {
        try {
            return inPlace(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            // JShell keeps classes that refer to what is not declared any more; nothing can call them.
            return true;
        }
    }

    private static boolean inPlace(Class<?> type) {
        return type.isAnonymousClass() || type.isLocalClass() || ShellNames.isAnonymous(type.getName());
    }

    /// The method's own code or that of the parent that has it.
    private ShellClassFile.Refs declared(ShellClassFile.Method method) {
        ShellClassFile file = file(method.owner());
        if (file == null) {
            return null;
        }
        ShellClassFile.Refs own = file.method(method.signature());
        if (own == null) {
            file.parents()
                    .stream()
                    .filter(ShellNames::isTyped)
                    .forEach(parent -> add(new ShellClassFile.Method(parent, method.signature())));
        }
        return own;
    }

    private ShellClassFile file(String name) {
        return classes.computeIfAbsent(name, n -> ShellClassFile.of(loader, n));
    }

    private void take(ShellClassFile.Variable variable) throws IOException {
        String key = variable.key();
        if (values.containsKey(key) || leftOut.containsKey(key)) {
            return;
        }
        Object value = value(variable);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Noting out = new Noting(bytes, this)) {
            out.writeObject(value);
            values.put(key, bytes.toByteArray());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!optional) {
                throw refused(variable.name(), value, e);
            }
            leftOut.put(key, value.getClass().getName());
        }
    }

    private Object value(ShellClassFile.Variable variable) throws IOException {
        try {
            Field field = Class.forName(variable.owner(), false, loader).getDeclaredField(variable.name());
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new InvalidClassException(variable.owner(), "cannot read " + variable.name() + ": " + e);
        }
    }

    private RuntimeException refused(String name, Object value, Throwable cause) {
        if (cause instanceof FiresteelException known) {
            return known;
        }
        if (value instanceof RddFacts) {
            return RddErrors.insideTask();
        }
        FieldPath.Found found = FieldPath.find(value);
        String path = found == null
                ? "variable " + name + " (" + cause + ")"
                : "variable " + (found.path().equals(FieldPath.ROOT) ? name : name + "." + found.path()) + " → "
                        + found.type().getName();
        return new FiresteelException(RddErrors.NOT_SERIALIZABLE, Map.of("path", path, "operation", operation), cause);
    }

    /// Writes one variable's value, and tells of what is in it: a function that is kept in a variable uses variables too.
    private static final class Noting extends ObjectOutputStream {
        private final ShellReach reach;

        Noting(ByteArrayOutputStream bytes, ShellReach reach) throws IOException {
            super(bytes);
            this.reach = reach;
            enableReplaceObject(true);
        }

        @Override
        protected void annotateClass(Class<?> type) {
            reach.type(type);
        }

        @Override
        protected Object replaceObject(Object object) throws NotSerializableException {
            if (object instanceof RddFacts || object instanceof io.firesteel.rdd.LineageRdd<?>) {
                throw RddErrors.insideTask();
            }
            reach.object(object);
            return object;
        }
    }
}
