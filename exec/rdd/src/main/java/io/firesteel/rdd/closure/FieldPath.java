package io.firesteel.rdd.closure;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// Finds the first object that stops a function from being serialised, and how it is reached: captured variables and
/// fields, as the program calls them, e.g. `Job.this.conn → java.sql.Connection`.
final class FieldPath {
    /// The path of the object that the search began with.
    static final String ROOT = "the function itself";
    private static final int MAX_OBJECTS = 100_000;

    private final Deque<Step> open = new ArrayDeque<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FieldPath() {
    }

    /// Null when nothing is found.
    static Found find(Object root) {
        FieldPath path = new FieldPath();
        path.add("", root);
        return path.search();
    }

    private Found search() {
        int count = 0;
        while (!open.isEmpty() && count++ < MAX_OBJECTS) {
            Step step = open.poll();
            Object object = step.object();
            if (!(object instanceof Serializable)) {
                return new Found(step.path().isEmpty() ? ROOT : step.path(), object.getClass());
            }
            SerializedLambda lambda = Captures.lambda(object);
            if (lambda != null) {
                captured(step.path(), lambda, object.getClass().getClassLoader());
            } else if (!inside(step)) {
                return new Found(step.path(), object.getClass());
            }
        }
        return null;
    }

    private void captured(String path, SerializedLambda lambda, ClassLoader loader) {
        boolean instance = lambda.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic
                && lambda.getImplMethodKind() != MethodHandleInfo.REF_newInvokeSpecial;
        String simple = lambda.getImplClass().substring(lambda.getImplClass().lastIndexOf('/') + 1).replace('$', '.');
        for (int i = 0; i < lambda.getCapturedArgCount(); i++) {
            String name = i == 0 && instance
                    ? simple + ".this"
                    : LocalNames.of(lambda, i, loader);
            add(join(path, name), lambda.getCapturedArg(i));
        }
    }

    /// Looks inside; false when the object itself cannot be written.
    private boolean inside(Step step) {
        Object object = step.object();
        Class<?> type = object.getClass();
        if (object instanceof Object[]) {
            for (int i = 0; i < Array.getLength(object); i++) {
                add(step.path() + "[" + i + "]", Array.get(object, i));
            }
            return true;
        }
        if (object instanceof Collection<?> elements && type.getName().startsWith("java.")) {
            int i = 0;
            for (Object element : elements) {
                add(step.path() + "[" + i++ + "]", element);
            }
            return true;
        }
        if (object instanceof Map<?, ?> map && type.getName().startsWith("java.")) {
            map.forEach((key, value) -> {
                add(step.path() + ".key(" + key + ")", key);
                add(step.path() + "[" + key + "]", value);
            });
            return true;
        }
        if (type.isArray() || object instanceof String || object instanceof Enum<?> || object instanceof Class<?>) {
            return true;
        }
        if (object instanceof Externalizable || type.getName().startsWith("java.")) {
            return writes(object);
        }
        fields(step);
        return true;
    }

    private void fields(Step step) {
        Object object = step.object();
        boolean silent = object.getClass().getName().startsWith("io.firesteel.rdd.");
        for (Class<?> at = object.getClass(); at != null && Serializable.class.isAssignableFrom(at); at = at
                .getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || field.getType().isPrimitive()) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    add(silent ? step.path() : join(step.path(), shown(field)), field.get(object));
                } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                    // What cannot be looked at is left out of the search; the message then names its owner.
                    continue;
                }
            }
        }
    }

    /// Fields that javac makes, as the program calls what is in them.
    private static String shown(Field field) {
        String name = field.getName();
        if (name.startsWith("val$")) {
            return name.substring(4);
        }
        return name.startsWith("this$") ? field.getType().getSimpleName() + ".this" : name;
    }

    private static boolean writes(Object object) {
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            out.writeObject(object);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private void add(String path, Object object) {
        if (object != null && seen.add(object)) {
            open.add(new Step(path, object));
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// What cannot be serialised.
    record Found(String path, Class<?> type) {
        String text() {
            return path + " → " + type.getName();
        }
    }

    private record Step(String path, Object object) {
    }
}
