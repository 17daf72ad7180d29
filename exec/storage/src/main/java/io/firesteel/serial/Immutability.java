package io.firesteel.serial;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// Which elements may pass by reference between tasks of one process: nobody can change them. Everything else is
/// serialised, in one process too.
public final class Immutability {
    private Immutability() {
    }

    /// Whether `element` and all that it refers to can never change.
    public static boolean isImmutable(Object element, PairAccess pairs) {
        return isFixed(element, pairs, false, 0);
    }

    /// Whether `element` never changes once it is made: immutable, or a list of immutable elements, as the values of a
    /// group, or a pair with such a list as its value.
    public static boolean isImmutableOrGroup(Object element, PairAccess pairs) {
        return isFixed(element, pairs, true, 0);
    }

    private static boolean isFixed(Object element, PairAccess pairs, boolean lists, int depth) {
        if (element == null) {
            return true;
        }
        Class<?> type = element.getClass();
        if (type == pairs.type()) {
            return depth < 16 && isFixed(pairs.key(element), pairs, false, depth + 1)
                    && isFixed(pairs.value(element), pairs, lists, depth + 1);
        }
        if (lists && element instanceof List<?> list) {
            return list.stream().allMatch(e -> isFixed(e, pairs, false, depth + 1));
        }
        // BigDecimal and BigInteger can be extended: only the exact classes are safe.
        return type == String.class || type == Long.class || type == Integer.class || type == Double.class
                || type == Boolean.class || type == Float.class || type == Short.class || type == Byte.class
                || type == Character.class || type == BigDecimal.class || type == BigInteger.class
                || type == LocalDate.class || type == LocalDateTime.class || type == Instant.class
                || type == UUID.class || element instanceof Enum<?>;
    }
}
