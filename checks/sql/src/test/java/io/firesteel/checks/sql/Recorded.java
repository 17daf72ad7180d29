package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A statement with what Spark answered, read from a file that `checks/sql/record.py` has filled in; see there for the
/// format.
///
/// @param area the file's name without its ending
/// @param sql the statement without its `;`
/// @param columns `name : type | name : type`, or null where it fails
/// @param rows each as text
/// @param error condition and SQLSTATE, or null
record Recorded(String area, String sql, String columns, List<String> rows, String error) {
    static final Path FOLDER = Path.of("src/test/resources/statements");

    /// As it stands in a file.
    String text() {
        StringBuilder text = new StringBuilder(sql).append(";\n");
        if (error != null) {
            return text.append("--! ").append(error).append('\n').toString();
        }
        text.append("--> ").append(columns).append('\n');
        rows.forEach(r -> text.append("--= ").append(r).append('\n'));
        return text.toString();
    }

    /// How the list of gaps names the statement.
    String key() {
        return area + ": " + sql.replace('\n', ' ');
    }

    /// Whether the order of the rows is part of the answer: an ORDER BY outside of all parentheses.
    boolean ordered() {
        int last = sql.toUpperCase(java.util.Locale.ROOT).lastIndexOf("ORDER BY");
        int depth = 0;
        for (int i = Math.max(last, 0); i < sql.length(); i++) {
            depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return last >= 0;
    }

    /// Files with their answers beside them, as JSON, have a recorder and a test of their own.
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".sql"))
                    .filter(f -> !Files.exists(Path.of(f.toString().replaceFirst("sql$", "json"))))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    static List<Recorded> of(Path file) throws IOException {
        String area = file.getFileName().toString().replaceFirst("\\.sql$", "");
        List<Recorded> statements = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        String columns = null;
        String error = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-->")) {
                columns = line.substring(3).strip();
            } else if (line.startsWith("--=")) {
                rows.add(line.substring(3).stripLeading());
            } else if (line.startsWith("--!")) {
                error = line.substring(3).strip();
            } else if (!line.startsWith("-- ") || !sql.isEmpty() && columns == null && error == null) {
                if (columns != null || error != null) {
                    statements.add(statement(area, sql, columns, rows, error));
                    sql.setLength(0);
                    rows = new ArrayList<>();
                    columns = null;
                    error = null;
                }
                sql.append(line).append('\n');
            }
        }
        statements.add(statement(area, sql, columns, rows, error));
        return statements;
    }

    private static Recorded statement(String area, StringBuilder sql, String columns, List<String> rows, String error) {
        String text = sql.toString().strip();
        if (!text.endsWith(";") || columns == null && error == null) {
            throw new IllegalStateException(area + " has a statement without answer: " + text);
        }
        return new Recorded(area, text.substring(0, text.length() - 1), columns, rows, error);
    }
}
