package org.apache.spark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.firesteel.error.FiresteelException;

/// Owns the messages of the last errors, which pyspark asks for by condition and parameters.
public final class SparkThrowableHelper {
    private static final int KEPT = 100;
    private static final Map<String, String> MESSAGES = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    private SparkThrowableHelper() {
    }

    static void remember(FiresteelException known) {
        String text = known.getMessage();
        int place = text.lastIndexOf("SQLSTATE: ");
        MESSAGES.put(known.condition() + new java.util.TreeMap<>(known.parameters()), place < 0
                ? text
                : text.substring(0, Math.min(text.length(), place + "SQLSTATE: 00000".length())));
    }

    /// The message without its place in the text.
    public static String getMessage(String errorClass, Map<String, String> messageParameters) {
        return MESSAGES.getOrDefault(
                errorClass + new java.util.TreeMap<>(messageParameters), "[" + errorClass + "]");
    }
}
