package io.firesteel.memory;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Estimates how many bytes of heap an object graph holds (Spark's `SizeEstimator`): exact arithmetic for common classes,
/// reflection for user classes, samples of large collections and arrays. One per holder, for one thread: class layouts are
/// remembered.
public final class ObjectSizes {
    private static final int HEADER = 12;
    private static final int REFERENCE = 4;
    private static final int ENTRY = 32;
    private static final int SAMPLE = 32;
    private static final int MOST_OBJECTS = 4096;
    private static final int MOST_DEPTH = 64;

    private final Map<Class<?>, Layout> layouts = new IdentityHashMap<>();

    private record Layout(long shallow, List<Field> references) {
    }

    /// Bytes of `root` and all that it refers to, shared objects counted once.
    public long of(Object root) {
        long simple = simple(root);
        if (simple >= 0) {
            return simple;
        }
        return new Walk().size(root, 0);
    }

    /// Sizes of objects that refer to nothing else; -1 for others.
    private static long simple(Object o) {
        return switch (o) {
            case null -> 0;
            case String s -> 24 + pad(16L + s.length());
            case Number n when n.getClass() == Long.class || n.getClass() == Double.class -> 24;
            case Number n when n.getClass() == Integer.class || n.getClass() == Float.class
                    || n.getClass() == Short.class || n.getClass() == Byte.class ->
                16;
            case Boolean b -> 0;
            case Character c -> 16;
            case Enum<?> e -> 0;
            case Class<?> c -> 0;
            case byte[] a -> pad(16L + a.length);
            case long[] a -> 16 + 8L * a.length;
            case double[] a -> 16 + 8L * a.length;
            case int[] a -> pad(16 + 4L * a.length);
            case float[] a -> pad(16 + 4L * a.length);
            case char[] a -> pad(16 + 2L * a.length);
            case short[] a -> pad(16 + 2L * a.length);
            case boolean[] a -> pad(16L + a.length);
            default -> -1;
        };
    }

    private static long pad(long size) {
        return size + 7 & ~7L;
    }

    private Layout layout(Class<?> type) {
        Layout known = layouts.get(type);
        if (known == null) {
            known = measure(type);
            layouts.put(type, known);
        }
        return known;
    }

    private static Layout measure(Class<?> type) {
        long size = HEADER;
        List<Field> references = new ArrayList<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                Class<?> t = field.getType();
                size += t == long.class || t == double.class
                        ? 8
                        : t == int.class || t == float.class || !t.isPrimitive()
                                ? 4
                                : t == short.class || t == char.class ? 2 : 1;
                if (!t.isPrimitive() && open(field)) {
                    references.add(field);
                }
            }
        }
        return new Layout(pad(size), references);
    }

    private static boolean open(Field field) {
        try {
            return field.trySetAccessible();
        } catch (InaccessibleObjectException | SecurityException e) {
            return false;
        }
    }

    /// One traversal, bounded in objects and depth: holders sample, so a huge graph needs no exact answer.
    private final class Walk {
        private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();

        long size(Object o, int depth) {
            long simple = simple(o);
            if (simple >= 0) {
                return simple;
            }
            if (depth > MOST_DEPTH || seen.size() > MOST_OBJECTS || seen.put(o, Boolean.TRUE) != null) {
                return 0;
            }
            return switch (o) {
                case Object[] a -> pad(16 + (long) REFERENCE * a.length) + sample(Arrays.asList(a), a.length, depth);
                case ArrayList<?> list -> 40 + pad(16 + 6L * list.size()) + sample(list, list.size(), depth);
                case Collection<?> c when jdk(o) -> 40 + (long) ENTRY * c.size() + sample(c, c.size(), depth);
                case Map<?, ?> m when jdk(o) -> 64 + (ENTRY + 8L) * m.size() + sample(m.keySet(), m.size(), depth)
                        + sample(m.values(), m.size(), depth);
                default -> fields(o, depth);
            };
        }

        private boolean jdk(Object o) {
            return o.getClass().getName().startsWith("java.util.");
        }

        private long sample(Collection<?> elements, int size, int depth) {
            int looked = 0;
            long sum = 0;
            for (Object element : elements) {
                if (looked == SAMPLE) {
                    break;
                }
                sum += size(element, depth + 1);
                looked++;
            }
            return looked == 0 ? 0 : (long) ((double) sum / looked * size);
        }

        private long fields(Object o, int depth) {
            Layout layout = layout(o.getClass());
            long sum = layout.shallow();
            for (Field field : layout.references()) {
                try {
                    sum += size(field.get(o), depth + 1);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " was opened", e);
                }
            }
            return sum;
        }
    }
}
