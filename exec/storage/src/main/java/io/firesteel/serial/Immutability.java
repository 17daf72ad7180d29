package io.firesteel.serial;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/// Which elements may pass by reference between tasks of one process: nobody can change them. Everything else is
/// serialised, in one process too.
public final class Immutability {
    private Immutability() {
    }

    /// Whether `element` and all that it refers to can never change.
    public static boolean isImmutable(Object element, PairAccess pairs) {
        return isImmutable(element, pairs, 0);
    }

    private static boolean isImmutable(Object element, PairAccess pairs, int depth) {
        if (element == null) {
            return true;
        }
        Class<?> type = element.getClass();
        if (type == pairs.type()) {
            return depth < 16 && isImmutable(pairs.key(element), pairs, depth + 1)
                    && isImmutable(pairs.value(element), pairs, depth + 1);
        }
        // BigDecimal and BigInteger can be extended: only the exact classes are safe.
        return type == String.class || type == Long.class || type == Integer.class || type == Double.class
                || type == Boolean.class || type == Float.class || type == Short.class || type == Byte.class
                || type == Character.class || type == BigDecimal.class || type == BigInteger.class
                || type == LocalDate.class || type == LocalDateTime.class || type == Instant.class
                || type == UUID.class || element instanceof Enum<?>;
    }
}
