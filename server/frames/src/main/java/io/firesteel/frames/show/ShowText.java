package io.firesteel.frames.show;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.firesteel.frames.Frame;
import io.firesteel.frames.PlanBuilder;

/// The first rows of a DataFrame as a table of text, byte for byte as Spark prints it.
public final class ShowText {
    private static final Pattern WIDE = Pattern.compile("[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF"
            + "\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6]");
    private static final int MIN_WIDTH = 3;
    private static final int MAX_ROWS = Integer.MAX_VALUE - 16;

    private final List<List<String>> rows;
    private final int shown;
    private final boolean more;
    private final int truncate;

    private ShowText(List<List<String>> rows, int shown, boolean more, int truncate) {
        this.rows = rows;
        this.shown = shown;
        this.more = more;
        this.truncate = truncate;
    }

    /// @param truncate longest cell; 0 and below for whole cells, which are then aligned to the left
    public static String of(Frame frame, int wanted, int truncate, boolean vertical) {
        int shown = Math.clamp(wanted, 0, MAX_ROWS - 1);
        ShowText text = read(frame, shown, truncate);
        return vertical ? text.vertical() : text.table();
    }

    /// The same as an HTML table, as notebooks show it.
    public static String html(Frame frame, int wanted, int truncate) {
        int shown = Math.clamp(wanted, 0, MAX_ROWS - 1);
        return read(frame, shown, truncate).html();
    }

    private static ShowText read(Frame frame, int shown, int truncate) {
        ZoneId zone = frame.session().sql().conf().zone();
        List<List<String>> rows = new ArrayList<>();
        rows.add(frame.columns().stream().map(ShowText::escaped).toList());
        frame.then(p -> PlanBuilder.limit(p, shown + 1)).run("showString").forEach(batch -> {
            for (int i = 0; i < batch.count(); i++) {
                List<String> cells = new ArrayList<>(batch.width());
                for (int c = 0; c < batch.width(); c++) {
                    cells.add(shortened(escaped(CellText.of(batch.column(c), batch.row(i), zone)), truncate));
                }
                rows.add(cells);
            }
        });
        boolean more = rows.size() - 1 > shown;
        return new ShowText(more ? rows.subList(0, shown + 1) : rows, shown, more, truncate);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                case '\u000B' -> out.append("\\v");
                case '\u0007' -> out.append("\\a");
                default -> out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String shortened(String cell, int truncate) {
        if (truncate <= 0 || cell.length() <= truncate) {
            return cell;
        }
        return truncate < 4 ? cell.substring(0, truncate) : cell.substring(0, truncate - 3) + "...";
    }

    private static int width(String text) {
        return text.length() + (int) WIDE.matcher(text).results().count();
    }

    private String padded(String cell, int width) {
        String blanks = " ".repeat(width - width(cell));
        return truncate > 0 ? blanks + cell : cell + blanks;
    }

    private String table() {
        int[] widths = new int[rows.getFirst().size()];
        Arrays.fill(widths, MIN_WIDTH);
        rows.forEach(row -> {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        });
        StringBuilder line = new StringBuilder("+");
        for (int width : widths) {
            line.append("-".repeat(width)).append('+');
        }
        StringBuilder out = new StringBuilder();
        line.append(widths.length == 0 ? "+\n" : "\n");
        out.append(line);
        row(out, rows.getFirst(), widths);
        out.append(line);
        rows.subList(1, rows.size()).forEach(r -> row(out, r, widths));
        out.append(line);
        return out.append(footer()).toString();
    }

    private void row(StringBuilder out, List<String> cells, int[] widths) {
        out.append('|');
        for (int c = 0; c < widths.length; c++) {
            out.append(padded(cells.get(c), widths[c])).append('|');
        }
        out.append(widths.length == 0 ? "|\n" : "\n");
    }

    private String footer() {
        return more ? "only showing top " + shown + (shown == 1 ? " row" : " rows") : "";
    }

    private String vertical() {
        List<String> names = rows.getFirst();
        List<List<String>> data = rows.subList(1, rows.size());
        int nameWidth = names.stream().mapToInt(ShowText::width).reduce(MIN_WIDTH, Math::max);
        int dataWidth = data.stream().flatMap(List::stream).mapToInt(ShowText::width).reduce(MIN_WIDTH, Math::max);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < data.size(); i++) {
            String header = "-RECORD " + i;
            out.append(header)
                    .append("-".repeat(Math.max(0, nameWidth + dataWidth + 5 - header.length())))
                    .append('\n');
            for (int c = 0; c < names.size(); c++) {
                out.append(' ').append(right(names.get(c), nameWidth)).append(" | ");
                out.append(right(data.get(i).get(c), dataWidth)).append(" \n");
            }
        }
        return data.isEmpty() ? out.append("(0 rows)").toString() : out.append(footer()).toString();
    }

    private static String right(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private String html() {
        StringBuilder out = new StringBuilder("<table border='1'>\n<tr><th>");
        out.append(String.join("</th><th>", rows.getFirst().stream().map(ShowText::markup).toList()));
        out.append("</th></tr>\n");
        rows.subList(1, rows.size())
                .forEach(r -> out.append("<tr><td>")
                        .append(String.join("</td><td>", r.stream().map(ShowText::markup).toList()))
                        .append("</td></tr>\n"));
        return out.append("</table>\n").append(footer()).toString();
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
