package io.firesteel.sqlshell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text at its semicolons; those in strings, quoted names and comments do not count, nor do those within `BEGIN … END`.
final class StatementSplitter {

    /// One statement and the line on which it begins, counted from 1.
    record Piece(String text, int line) {
    }

    /// What END closes without being the end of a block.
    private static final Set<String> LOOPS = Set.of("if", "while", "for", "loop", "repeat");

    private final String script;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int from;
    private int line = 1;
    private int counted;
    private boolean begun;
    private int depth;

    private StatementSplitter(String script) {
        this.script = script;
    }

    /// The statements of a script, without those that are empty but for comments.
    static List<Piece> split(String script) {
        StatementSplitter splitter = new StatementSplitter(script);
        splitter.run();
        return splitter.pieces;
    }

    /// Whether a text ends outside of any statement, so that it can be run as it is.
    static boolean complete(String text) {
        StatementSplitter splitter = new StatementSplitter(text);
        splitter.run();
        return splitter.from >= text.length() || text.substring(splitter.from).isBlank();
    }

    private void run() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                quoted(c);
            } else if (script.startsWith("--", at)) {
                skipTo("\n");
            } else if (script.startsWith("/*", at)) {
                skipTo("*/");
            } else if (c == ';' && depth == 0) {
                add(at);
                from = ++at;
                begun = false;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                word();
            } else {
                begun |= c == ';' || !Character.isWhitespace(c);
                at++;
            }
        }
        if (!pieces.isEmpty() || from == 0) {
            add(script.length());
        }
        if (depth == 0 && script.stripTrailing().endsWith(";")) {
            from = script.length();
        }
    }

    /// Counts the blocks of a statement that begins with BEGIN: CASE ends with END as a block does, END IF and its like end none.
    private void word() {
        String word = wordAt(at);
        at += word.length();
        boolean opens = word.equalsIgnoreCase("begin");
        if (depth == 0 && !begun && opens) {
            depth = 1;
        } else if (depth > 0 && (opens || word.equalsIgnoreCase("case"))) {
            depth++;
        } else if (depth > 0 && word.equalsIgnoreCase("end")) {
            int next = at;
            while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
                next++;
            }
            String behind = wordAt(next).toLowerCase(Locale.ROOT);
            if (!LOOPS.contains(behind)) {
                depth--;
                at = behind.equals("case") ? next + behind.length() : at;
            }
        }
        begun = true;
    }

    private String wordAt(int start) {
        int end = start;
        while (end < script.length() && (Character.isLetterOrDigit(script.charAt(end)) || script.charAt(end) == '_')) {
            end++;
        }
        return script.substring(start, end);
    }

    private void quoted(char quote) {
        begun = true;
        at++;
        while (at < script.length() && script.charAt(at) != quote) {
            at += script.charAt(at) == '\\' && quote != '`' ? 2 : 1;
        }
        at++;
    }

    private void skipTo(String end) {
        int found = script.indexOf(end, at + 2);
        at = found < 0 ? script.length() : found + end.length();
    }

    private void add(int to) {
        String text = script.substring(Math.min(from, script.length()), Math.min(to, script.length()));
        String bare = text.replaceAll("(?m)^\\s*--.*$", "").replaceAll("(?s)/\\*.*?\\*/", "").strip();
        if (!bare.isEmpty()) {
            int start = from + text.indexOf(text.strip());
            pieces.add(new Piece(text.strip(), lineOf(start)));
        }
    }

    /// Places are asked for in order, so that a script is gone through once however many statements it has.
    private int lineOf(int place) {
        for (; counted < place; counted++) {
            line += script.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }
}
