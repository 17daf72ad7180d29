package io.firesteel.ui.pages;

import java.util.List;

/// Puts a page together; every text and attribute passes through the escape, tags are written by this class only.
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 12);

    /// Replaces what means something in HTML, in text and in quoted attributes.
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    Html heading(int level, String text) {
        out.append("<h").append(level).append('>').append(escape(text)).append("</h").append(level).append(">\n");
        return this;
    }

    Html paragraph(String text) {
        out.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    /// A text with its line breaks.
    Html block(String text) {
        out.append("<pre>").append(escape(text)).append("</pre>\n");
        return this;
    }

    /// A table; each row has as many cells as there are columns.
    Html table(List<String> columns, List<List<Cell>> rows) {
        out.append("<table><thead><tr>");
        for (String column : columns) {
            out.append("<th>").append(escape(column)).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            for (Cell cell : row) {
                out.append("<td>");
                if (cell.link().isEmpty()) {
                    out.append(escape(cell.text()));
                } else {
                    out.append("<a href=\"")
                            .append(escape(cell.link()))
                            .append("\">")
                            .append(escape(cell.text()))
                            .append("</a>");
                }
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        return this;
    }

    /// The whole page.
    ///
    /// @param tabs name and path of each tab
    /// @param here the tab that is open
    String page(String title, List<Cell> tabs, String here) {
        StringBuilder page = new StringBuilder(out.length() + 1024);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append("</title><link rel=\"stylesheet\" href=\"/static/ui.css\"></head><body><nav>");
        for (Cell tab : tabs) {
            page.append("<a href=\"")
                    .append(escape(tab.link()))
                    .append('"')
                    .append(tab.text().equals(here) ? " class=\"here\"" : "")
                    .append('>')
                    .append(escape(tab.text()))
                    .append("</a> ");
        }
        return page.append("</nav><main>\n").append(out).append("</main></body></html>\n").toString();
    }

    /// One cell of a table.
    ///
    /// @param link a path of this server; empty for plain text
    record Cell(String text, String link) {
        static Cell of(Object text) {
            return new Cell(String.valueOf(text), "");
        }
    }
}
