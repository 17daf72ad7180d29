package io.firesteel.sqlshell;

import java.util.Arrays;
import java.util.Locale;

/// How result rows are printed.
enum RowFormat {
    /// As `spark-sql` prints them: cells between tabs, no header.
    TABS,
    /// In a box, as `show()` prints them.
    TABLE,
    /// RFC 4180, with a header.
    CSV,
    /// One object a line.
    JSON,
    /// A Markdown table.
    MARKDOWN;

    static RowFormat of(String name) throws ShellOptions.UsageException {
        return Arrays.stream(values())
                .filter(f -> f.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new ShellOptions.UsageException(
                                "'" + name + "' is no format; there are " + Arrays.toString(values())
                                        .toLowerCase(Locale.ROOT) + "."));
    }
}
