package io.firesteel.rdd.job;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;

import io.firesteel.api.Optional;
import io.firesteel.api.Pair;
import io.firesteel.api.Triple;
import io.firesteel.api.rdd.BoundedDouble;

/// Which values can never change, so that a reader in the same process may have them by reference.
public final class Immutables {
    private static final Set<Class<?>> TYPES = Set.of(String.class, Long.class, Integer.class, Double.class,
            Boolean.class, Float.class, Short.class, Byte.class, Character.class, BigDecimal.class, BigInteger.class,
            BoundedDouble.class, java.time.LocalDate.class, java.time.LocalDateTime.class, java.time.Instant.class,
            java.time.Duration.class, java.util.UUID.class, Class.class);

    private Immutables() {
    }

    public static boolean is(Object value) {
        return switch (value) {
            case null -> true;
            case Pair<?, ?> pair -> is(pair.first()) && is(pair.second());
            case Triple<?, ?, ?> triple -> is(triple.first()) && is(triple.second()) && is(triple.third());
            case Optional<?> optional -> !optional.isPresent() || is(optional.get());
            default -> TYPES.contains(value.getClass());
        };
    }

    /// Whether every element is.
    public static boolean all(List<?> values) {
        Class<?> last = null;
        for (Object value : values) {
            if (value != null && value.getClass() == last) {
                continue;
            }
            if (!is(value)) {
                return false;
            }
            last = value == null || !TYPES.contains(value.getClass()) ? last : value.getClass();
        }
        return true;
    }
}
