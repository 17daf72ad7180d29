package io.firesteel.cli.conf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables that lie beside the classes of this package: one row a line, columns between tabs.
final class TabSeparated {

    private TabSeparated() {
    }

    /// The rows of the resource `name`.
    static List<String[]> resource(String name) {
        try (InputStream in = TabSeparated.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of `text`.
    static List<String[]> rows(String text) {
        return text.lines().filter(line -> !line.isEmpty()).map(line -> line.split("\t", -1)).toList();
    }
}
