package io.firesteel.sinks;

import java.util.Locale;

/// Partition values in folder names, escaped as Hive does.
public final class PartitionPath {
    /// The folder name of null and of the empty string.
    public static final String NULL = "__HIVE_DEFAULT_PARTITION__";
    private static final String ESCAPED = "\"#%'*/:=?\\\u007F{[]^";

    private PartitionPath() {
    }

    /// `name=value` as a folder's name.
    ///
    /// @param value null for a null
    public static String folder(String name, String value) {
        return escape(name) + "=" + (value == null || value.isEmpty() ? NULL : escape(value));
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || ESCAPED.indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
