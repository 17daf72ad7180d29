package io.firesteel.ui.pages;

import java.util.List;

/// Puts a page together; every text and attribute passes through the escape, tags are written by this class only. A link
/// leads to a path of the server or to another one by `http:` or `https:`; a link of any other kind is shown as text.
public final class Html {
    private final StringBuilder out = new StringBuilder(1 << 12);
    private final String base;

    public Html() {
        this("");
    }

    /// @param base what stands before each path: where the pages lie on their server; empty for its root
    public Html(String base) {
        this.base = base;
    }

    /// Replaces what means something in HTML, in text and in quoted attributes.
    public static String escape(String text) {
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

    public Html heading(int level, String text) {
        out.append("<h").append(level).append('>').append(escape(text)).append("</h").append(level).append(">\n");
        return this;
    }

    public Html paragraph(String text) {
        out.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    /// A text with its line breaks.
    public Html block(String text) {
        out.append("<pre>").append(escape(text)).append("</pre>\n");
        return this;
    }

    /// A table; each row has as many cells as there are columns.
    public Html table(List<String> columns, List<List<Cell>> rows) {
        out.append("<table><thead><tr>");
        for (String column : columns) {
            out.append("<th>").append(escape(column)).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            for (Cell cell : row) {
                out.append("<td>");
                cell(cell);
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        return this;
    }

    /// Names and values, one a line.
    public Html facts(List<Fact> facts) {
        out.append("<dl>");
        for (Fact fact : facts) {
            out.append("<dt>").append(escape(fact.name())).append("</dt><dd>");
            cell(fact.value());
            out.append("</dd>\n");
        }
        out.append("</dl>\n");
        return this;
    }

    /// Links side by side.
    public Html links(List<Cell> links) {
        out.append("<p class=\"links\">");
        for (Cell link : links) {
            cell(link);
            out.append(' ');
        }
        out.append("</p>\n");
        return this;
    }

    private void cell(Cell cell) {
        String target = target(cell.link());
        if (target.isEmpty()) {
            out.append(escape(cell.text()));
        } else {
            out.append("<a href=\"")
                    .append(escape(target))
                    .append("\">")
                    .append(escape(cell.text()))
                    .append("</a>");
        }
    }

    private String target(String link) {
        if (link.startsWith("/") && !link.startsWith("//")) {
            return base + link;
        }
        return link.startsWith("http://") || link.startsWith("https://") ? link : "";
    }

    /// The whole page.
    ///
    /// @param tabs name and path of each tab
    /// @param here the tab that is open
    public String page(String title, List<Cell> tabs, String here) {
        StringBuilder page = new StringBuilder(out.length() + 1024);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append("</title><link rel=\"stylesheet\" href=\"")
                .append(escape(base))
                .append("/static/ui.css\"></head><body><nav>");
        for (Cell tab : tabs) {
            page.append("<a href=\"")
                    .append(escape(target(tab.link())))
                    .append('"')
                    .append(tab.text().equals(here) ? " class=\"here\"" : "")
                    .append('>')
                    .append(escape(tab.text()))
                    .append("</a> ");
        }
        return page.append("</nav><main>\n").append(out).append("</main></body></html>\n").toString();
    }

    /// A name with its value.
    public record Fact(String name, Cell value) {
        public static Fact of(String name, Object value) {
            return new Fact(name, Cell.of(value));
        }
    }

    /// One cell of a table.
    ///
    /// @param link a path of this server, or an address; empty for plain text
    public record Cell(String text, String link) {
        public static Cell of(Object text) {
            return new Cell(String.valueOf(text), "");
        }
    }
}
