package org.apache.spark.sql.catalyst.trees;

/// Takes the place in the user's Python code of the call that follows; nothing is made of it yet.
public final class PySparkCurrentOrigin {

    private PySparkCurrentOrigin() {
    }

    public static void set(String fragment, String callSite) {
        // Errors carry the place in a SQL text, not in a program.
    }

    public static void clear() {
        // As above.
    }
}
