package io.firesteel.sqlshell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.firesteel.error.FiresteelException;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sqlshell.StatementSplitter.Piece;

/// Runs statements, files and folders of files in one session; stops at the first error.
final class SqlShell {
    private static final int MAX_DEPTH = 20;

    private final SqlSession session;
    private final ShellOptions options;
    private final ResultPrinter printer;
    private final PrintStream err;
    private final Variables variables;
    private int depth;

    /// A statement that failed; the message has been made for the user.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    SqlShell(SqlSession session, ShellOptions options, PrintStream out, PrintStream err) {
        this.session = session;
        this.options = options;
        this.printer = new ResultPrinter(out, options.format());
        this.err = err;
        this.variables = new Variables(options.variables(), key -> session.conf().now().text(key).orElse(null));
    }

    /// Everything that the options ask for.
    void runAll() throws Failed {
        options.settings().forEach(session.conf()::set);
        if (options.database().isPresent()) {
            run("USE " + options.database().get(), "--database");
        }
        for (Path file : options.first()) {
            file(file);
        }
        if (options.statement().isPresent()) {
            run(options.statement().get(), "-e");
        }
        for (Path file : options.files()) {
            file(file);
        }
    }

    /// A script, or every script of a folder in order of name.
    private void file(Path path) throws Failed {
        try {
            if (Files.isDirectory(path)) {
                List<Path> scripts;
                try (Stream<Path> children = Files.list(path)) {
                    scripts = children.filter(p -> p.toString().toLowerCase(Locale.ROOT).matches(".*\\.(q|hql|sql)"))
                            .sorted()
                            .toList();
                }
                for (Path script : scripts) {
                    run(Files.readString(script), script.toString());
                }
                return;
            }
            run(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw new Failed("The file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The statements of a script.
    void run(String script, String where) throws Failed {
        if (++depth > MAX_DEPTH) {
            throw new Failed(where + ": files name one another more than " + MAX_DEPTH + " deep.", null);
        }
        try {
            for (Piece piece : StatementSplitter.split(script)) {
                statement(variables.replace(piece.text()), where, piece.line());
            }
        } finally {
            depth--;
        }
    }

    private void statement(String text, String where, int line) throws Failed {
        if (options.verbose()) {
            err.println(text);
        }
        String[] words = text.split("\\s+", 2);
        if (words[0].equalsIgnoreCase("source") && words.length == 2) {
            file(Path.of(words[1].strip()));
            return;
        }
        if (text.startsWith("!")) {
            command(text.substring(1).strip(), where, line);
            return;
        }
        long start = System.nanoTime();
        try {
            SqlResult result = session.sql(text);
            long rows = printer.print(result, session.conf().zone());
            if (!options.silent()) {
                String fetched = result.schema().size() == 0 ? "" : ", Fetched " + rows + " row(s)";
                err.printf(Locale.ROOT, "Time taken: %.3f seconds%s%n", (System.nanoTime() - start) / 1e9, fetched);
            }
        } catch (FiresteelException e) {
            throw new Failed(where + ", line " + line + ": " + e.getMessage(), e);
        }
    }

    /// `!cmd` of Hive's shell: a program with its arguments, no shell between.
    private void command(String text, String where, int line) throws Failed {
        try {
            int code = new ProcessBuilder(text.split("\\s+")).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Failed(where + ", line " + line + ": !" + text + " ended with exit code " + code + ".", null);
            }
        } catch (IOException e) {
            throw new Failed(where + ", line " + line + ": !" + text + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed(where + ", line " + line + ": !" + text + " was interrupted.", e);
        }
    }
}
