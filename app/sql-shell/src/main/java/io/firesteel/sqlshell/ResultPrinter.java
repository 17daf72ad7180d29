package io.firesteel.sqlshell;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Prints the rows of a result; everything that is no row goes elsewhere.
final class ResultPrinter {
    private final PrintStream out;
    private final RowFormat format;

    ResultPrinter(PrintStream out, RowFormat format) {
        this.out = out;
        this.format = format;
    }

    /// Prints all rows and answers how many.
    long print(SqlResult result, ZoneId zone) {
        List<String> names = result.schema().names();
        long[] count = new long[1];
        switch (format) {
            case TABS -> cells(result, zone, row -> {
                count[0]++;
                out.println(String.join("\t", row));
            });
            case CSV -> {
                out.println(names.stream().map(ResultPrinter::csv).collect(Collectors.joining(",")));
                cells(result, zone, row -> {
                    count[0]++;
                    out.println(row.stream().map(ResultPrinter::csv).collect(Collectors.joining(",")));
                });
            }
            case JSON -> json(result, zone, names, count);
            case TABLE, MARKDOWN -> boxed(result, zone, names, count);
        }
        out.flush();
        return count[0];
    }

    private void cells(SqlResult result, ZoneId zone, Consumer<List<String>> row) {
        result.forEach(batch -> {
            for (int i = 0; i < batch.count(); i++) {
                row.accept(texts(batch, batch.row(i), zone));
            }
        });
    }

    private List<String> texts(Batch batch, int row, ZoneId zone) {
        List<String> cells = new ArrayList<>(batch.width());
        for (int c = 0; c < batch.width(); c++) {
            Vector column = batch.column(c);
            if (format == RowFormat.TABS) {
                cells.add(HiveText.of(column, row, zone));
            } else {
                cells.add(column.isNull(row) ? "NULL" : ValueText.of(column, row, zone));
            }
        }
        return cells;
    }

    private static String csv(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void json(SqlResult result, ZoneId zone, List<String> names, long[] count) {
        List<DataType> types = result.schema().types();
        cells(result, zone, row -> {
            count[0]++;
            List<String> fields = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                boolean bare = types.get(c).isNumeric() || types.get(c) == SimpleType.BOOLEAN;
                String cell = row.get(c);
                fields.add(quoted(names.get(c)) + ":"
                        + (cell.equals("NULL")
                                ? "null"
                                : bare && !cell.matches("-?(NaN|Infinity)")
                                        ? cell
                                        : quoted(cell)));
            }
            out.println("{" + String.join(",", fields) + "}");
        });
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /// Needs all rows at once, for the widths.
    private void boxed(SqlResult result, ZoneId zone, List<String> names, long[] count) {
        List<List<String>> rows = new ArrayList<>(List.of(names));
        cells(result, zone, row -> {
            count[0]++;
            rows.add(row.stream()
                    .map(c -> format == RowFormat.MARKDOWN ? c.replace("|", "\\|").replace("\n", " ") : c)
                    .toList());
        });
        int[] widths = new int[names.size()];
        rows.forEach(r -> {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], r.get(c).length());
            }
        });
        StringBuilder line = new StringBuilder(format == RowFormat.TABLE ? "+" : "|");
        for (int width : widths) {
            line.append("-".repeat(width + 2)).append(format == RowFormat.TABLE ? "+" : "|");
        }
        if (format == RowFormat.TABLE) {
            out.println(line);
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder text = new StringBuilder("|");
            for (int c = 0; c < widths.length; c++) {
                String cell = rows.get(r).get(c);
                text.append(' ').append(cell).append(" ".repeat(widths[c] - cell.length())).append(" |");
            }
            out.println(text);
            if (r == 0) {
                out.println(line);
            }
        }
        if (format == RowFormat.TABLE) {
            out.println(line);
        }
    }
}
