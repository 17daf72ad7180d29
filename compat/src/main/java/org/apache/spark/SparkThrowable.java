package org.apache.spark;

import java.util.Map;

/// An exception with an error condition.
public interface SparkThrowable {
    /// What the methods below answer from.
    default ErrorFacts facts() {
        return ErrorFacts.NONE;
    }

    default String getCondition() {
        return facts().condition();
    }

    default String getErrorClass() {
        return getCondition();
    }

    default String getSqlState() {
        return facts().sqlState();
    }

    default boolean isInternalError() {
        return getCondition() != null && getCondition().startsWith("INTERNAL_ERROR");
    }

    default Map<String, String> getMessageParameters() {
        return facts().copied();
    }

    default Object[] getQueryContext() {
        return new Object[0];
    }
}
