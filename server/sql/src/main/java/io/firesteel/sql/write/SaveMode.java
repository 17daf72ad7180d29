package io.firesteel.sql.write;

import java.util.Locale;

/// What a write does with what is there already.
public enum SaveMode {
    /// Adds to it.
    APPEND,
    /// Replaces it.
    OVERWRITE,
    /// Refuses.
    ERROR_IF_EXISTS,
    /// Does nothing.
    IGNORE;

    /// The mode of a word that Spark's writers take.
    public static SaveMode of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "append" -> APPEND;
            case "overwrite" -> OVERWRITE;
            case "ignore" -> IGNORE;
            case "error", "errorifexists", "default" -> ERROR_IF_EXISTS;
            default -> throw WriteErrors.of(WriteErrors.SAVE_MODE, "mode", "\"" + word + "\"");
        };
    }
}
