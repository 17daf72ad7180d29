package io.firesteel.rdd.closure;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Broadcast;
import io.firesteel.api.Partitioner;
import io.firesteel.api.RangePartitioner;
import io.firesteel.api.StorageLevel;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.Immutables;

/// What functions have captured.
final class Captures {
    private static final int MAX_DEPTH = 32;

    private Captures() {
    }

    /// The serial form of a lambda; null for any other object.
    static SerializedLambda lambda(Object object) {
        if (!(object instanceof Serializable) || !object.getClass().isHidden() && !object.getClass().isSynthetic()) {
            return null;
        }
        try {
            Method replace = object.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return replace.invoke(object) instanceof SerializedLambda lambda ? lambda : null;
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return null;
        }
    }

    /// Whether `function` is a lambda that captured nothing.
    static boolean none(Object function) {
        SerializedLambda lambda = lambda(function);
        return lambda != null && lambda.getCapturedArgCount() == 0;
    }

    /// Whether nothing reachable from `code` can change.
    static boolean unchanging(Object code) {
        return unchanging(code, new IdentityHashMap<>(), 0);
    }

    private static boolean unchanging(Object object, Map<Object, Object> seen, int depth) {
        if (Immutables.is(object) || object instanceof Enum<?> || object instanceof Broadcast<?>
                || object instanceof StorageLevel || seen.put(object, object) != null) {
            return true;
        }
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (object instanceof LineageRdd<?> && depth > 0) {
            // Each dataset of the stage is asked by itself.
            return true;
        }
        SerializedLambda lambda = lambda(object);
        if (lambda != null) {
            for (int i = 0; i < lambda.getCapturedArgCount(); i++) {
                if (!unchanging(lambda.getCapturedArg(i), seen, depth + 1)) {
                    return false;
                }
            }
            return true;
        }
        Class<?> type = object.getClass();
        if (object instanceof RangePartitioner<?> ranges) {
            return Immutables.all(List.of(ranges.bounds())) && unchanging(ranges.order(), seen, depth + 1);
        }
        if (object instanceof Unchanging) {
            return true;
        }
        if (type.isArray() || !fieldsCanBeRead(type)) {
            return false;
        }
        return fieldsUnchanging(object, type, seen, depth);
    }

    private static boolean fieldsUnchanging(Object object, Class<?> type, Map<Object, Object> seen, int depth) {
        boolean engine = object instanceof LineageRdd<?> || ours(type);
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isStatic(modifiers) || engine && Modifier.isTransient(modifiers)
                        || at == LineageRdd.class || at == Partitioner.class) {
                    continue;
                }
                if (engine && isParent(field.getType())) {
                    continue;
                }
                if (!Modifier.isFinal(modifiers)) {
                    return false;
                }
                if (!field.getType().isPrimitive()
                        && !valueUnchanging(read(field, object), engine && field.getType().isArray(), seen, depth)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The engine never changes its own arrays.
    private static boolean valueUnchanging(Object value, boolean ownArray, Map<Object, Object> seen, int depth) {
        if (!ownArray || value == null) {
            return unchanging(value, seen, depth + 1);
        }
        if (value instanceof Object[] elements) {
            for (Object element : elements) {
                if (!unchanging(element, seen, depth + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isParent(Class<?> type) {
        return LineageRdd.class.isAssignableFrom(type) || type == LineageRdd[].class;
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("io.firesteel.rdd.") || type.getName().startsWith("io.firesteel.api.");
    }

    private static boolean fieldsCanBeRead(Class<?> type) {
        return !type.getName().startsWith("java.");
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            // Something that cannot be looked at may change.
            return new Object[0];
        }
    }
}
