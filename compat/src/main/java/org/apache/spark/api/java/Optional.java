package org.apache.spark.api.java;

import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Objects;

/// A value or its absence, as outer joins give it. Unlike `java.util.Optional` it is serialisable, so it can be an element
/// of a dataset.
public final class Optional<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Optional<?> ABSENT = new Optional<>(null);

    private final T value;

    private Optional(T value) {
        this.value = value;
    }

    @SuppressWarnings("unchecked")
    public static <T> Optional<T> empty() {
        return (Optional<T>) ABSENT;
    }

    /// The absence of a value, under Guava's name.
    public static <T> Optional<T> absent() {
        return empty();
    }

    public static <T> Optional<T> of(T value) {
        return new Optional<>(Objects.requireNonNull(value));
    }

    public static <T> Optional<T> ofNullable(T value) {
        return value == null ? empty() : new Optional<>(value);
    }

    /// As [#ofNullable], under Guava's name.
    public static <T> Optional<T> fromNullable(T value) {
        return ofNullable(value);
    }

    public boolean isPresent() {
        return value != null;
    }

    /// The value; its absence is a `NoSuchElementException`.
    public T get() {
        if (value == null) {
            throw new NoSuchElementException("this Optional is empty");
        }
        return value;
    }

    public T orElse(T other) {
        return value == null ? Objects.requireNonNull(other) : value;
    }

    /// The value or `other`, under Guava's name.
    public T or(T other) {
        return orElse(other);
    }

    public T orNull() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Optional<?> that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return value == null ? 0 : value.hashCode();
    }

    @Override
    public String toString() {
        return value == null ? "Optional.empty" : "Optional[" + value + "]";
    }
}
