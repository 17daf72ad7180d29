package org.apache.spark.api.java;

import scala.Option;

/// Owns nothing: Scala's options as Java programs see them.
public final class JavaUtils {
    private JavaUtils() {
    }

    public static <T> Optional<T> optionToOptional(Option<T> option) {
        return option.isDefined() ? Optional.of(option.get()) : Optional.empty();
    }
}
