package io.firesteel.sqlshell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import io.firesteel.functions.Functions;
import io.firesteel.sql.SqlSession;

/// The interactive prompt: history, statements over several lines, completion of keywords, functions and tables. Ctrl-C
/// drops the line, Ctrl-D leaves.
final class Prompt {
    private static final String[] WORDS = {"SELECT", "FROM", "WHERE", "GROUP BY", "ORDER BY", "HAVING", "LIMIT", "JOIN",
        "LEFT",
        "RIGHT", "FULL", "CROSS", "ON", "USING", "UNION", "ALL", "DISTINCT", "WITH", "CREATE", "TEMPORARY", "VIEW",
        "TABLE", "DROP",
        "SHOW", "TABLES", "DATABASES", "DESCRIBE", "EXPLAIN", "SET", "USE", "INSERT", "INTO", "VALUES"};

    private final SqlShell shell;
    private final SqlSession session;
    private final PrintStream err;

    Prompt(SqlShell shell, SqlSession session, PrintStream err) {
        this.shell = shell;
        this.session = session;
        this.err = err;
    }

    void run() throws IOException {
        try (Terminal terminal = TerminalBuilder.terminal()) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).completer((line, parsed, candidates) -> {
                new StringsCompleter(WORDS).complete(line, parsed, candidates);
                new StringsCompleter(new Functions().names()).complete(line, parsed, candidates);
                new StringsCompleter(session.catalog().known()).complete(line, parsed, candidates);
            })
                    .variable(LineReader.HISTORY_FILE,
                            Path.of(System.getProperty("user.home"), ".firesteel_sql_history"))
                    .build();
            StringBuilder open = new StringBuilder();
            while (true) {
                String prompt = open.isEmpty()
                        ? "spark-sql (" + session.catalog().currentDatabase() + ")> "
                        : "         > ";
                try {
                    open.append(reader.readLine(prompt)).append('\n');
                } catch (UserInterruptException e) {
                    open.setLength(0);
                    continue;
                } catch (EndOfFileException e) {
                    return;
                }
                String text = open.toString().strip();
                String word = text.toLowerCase(Locale.ROOT).replaceAll(";$", "");
                if (word.equals("quit") || word.equals("exit")) {
                    return;
                }
                if (text.isEmpty() || text.endsWith(";") && StatementSplitter.complete(text)) {
                    open.setLength(0);
                    one(text);
                }
            }
        }
    }

    private void one(String text) {
        try {
            shell.run(text, "statement");
        } catch (SqlShell.Failed e) {
            err.println(e.getMessage());
        }
    }
}
