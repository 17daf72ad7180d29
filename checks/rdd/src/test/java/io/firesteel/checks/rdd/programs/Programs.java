package io.firesteel.checks.rdd.programs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.FiresteelContext;

/// All programs, by name, and their answers as one line of text each.
public final class Programs {
    private static final List<Class<?>> CLASSES = List.of(Narrow.class, Reshape.class, Pairs.class, Joins.class,
            Actions.class, Sorts.class, Numbers.class, Lineages.class, Files.class);

    private Programs() {
    }

    public static List<Method> all() {
        List<Method> all = new ArrayList<>();
        for (Class<?> type : CLASSES) {
            for (Method method : type.getDeclaredMethods()) {
                if (java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()
                        && method.getParameterCount() == 1) {
                    all.add(method);
                }
            }
        }
        all.sort(Comparator.comparing(Programs::name));
        return all;
    }

    public static String name(Method program) {
        return program.getDeclaringClass().getSimpleName() + "." + program.getName();
    }

    /// The program's answer; what it throws is one too.
    public static String answer(Method program, FiresteelContext sc) throws IllegalAccessException {
        // Samples depend on ids: every program begins at a round one.
        while (sc.parallelize(List.of(1)).id() % 100 != 99) {
            continue;
        }
        try {
            return text(program.invoke(null, sc)).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        } catch (InvocationTargetException e) {
            return "threw " + e.getCause().getClass().getSimpleName();
        }
    }

    private static String text(Object value) {
        if (value instanceof Map) {
            List<String> entries = new ArrayList<>();
            ((Map<?, ?>) value).forEach((k, v) -> entries.add(k + "=" + v));
            entries.sort(Comparator.naturalOrder());
            return entries.toString();
        }
        return String.valueOf(value);
    }
}
