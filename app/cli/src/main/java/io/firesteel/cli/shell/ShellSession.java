package io.firesteel.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/// Takes lines, puts them together to snippets, and runs these and the shell's own commands (`:quit`, `:load`, `:help`).
/// Scala is answered with the Java form.
final class ShellSession {
    private static final String HELP = """
            :load FILE   runs the lines of a file
            :help        prints this
            :quit        ends the shell (:q, /exit)
            """;

    private final JavaInterpreter interpreter;
    private final PrintStream out;
    private final StringBuilder pending = new StringBuilder();
    private boolean ended;

    ShellSession(JavaInterpreter interpreter, PrintStream out) {
        this.interpreter = interpreter;
        this.out = out;
    }

    boolean ended() {
        return ended;
    }

    /// Whether the lines so far are the beginning of something.
    boolean inTheMiddle() {
        return !pending.isEmpty();
    }

    /// Drops what was begun.
    void reset() {
        pending.setLength(0);
    }

    /// Takes one line.
    void line(String line) {
        if (pending.isEmpty() && command(line.strip())) {
            return;
        }
        pending.append(line).append('\n');
        String rest = pending.toString();
        while (!rest.isBlank() && !ended) {
            CompletionInfo info = interpreter.analyze(rest);
            Completeness completeness = info.completeness();
            if (completeness == Completeness.DEFINITELY_INCOMPLETE
                    || completeness == Completeness.CONSIDERED_INCOMPLETE) {
                keep(rest);
                return;
            }
            String source = info.source() == null || info.source().isBlank() ? rest : info.source();
            String after = info.source() == null || info.source().isBlank() ? "" : info.remaining();
            if (completeness == Completeness.EMPTY) {
                break;
            }
            run(source);
            rest = after;
        }
        reset();
    }

    private void keep(String text) {
        Optional<String> hint = ScalaHints.of(text.strip());
        if (hint.isPresent()) {
            out.println(hint.get());
            reset();
        } else {
            pending.setLength(0);
            pending.append(text);
        }
    }

    private void run(String source) {
        Optional<String> hint = ScalaHints.of(source.strip());
        if (hint.isPresent()) {
            out.println(hint.get());
        } else {
            interpreter.run(source);
        }
    }

    private boolean command(String line) {
        String[] words = line.split("\\s+", 2);
        switch (words[0]) {
            case ":quit", ":q", "/exit" -> ended = true;
            case ":help", ":h", "/help" -> out.print(HELP);
            case ":load" -> {
                if (words.length < 2) {
                    out.println("Name a file: :load FILE");
                } else {
                    load(Path.of(words[1].strip()));
                }
            }
            case ":paste" -> out.println("Paste what you like; a statement may go over many lines here.");
            default -> {
                if (line.startsWith(":")) {
                    out.println("There is no command " + words[0] + "; :help lists them.");
                    return true;
                }
                return false;
            }
        }
        return true;
    }

    /// Runs the lines of `file`.
    void load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            readAll(in);
        } catch (IOException e) {
            out.println("Cannot read " + file + ": " + e.getMessage());
        }
    }

    /// Runs all lines of `in`, or as far as a `:quit`.
    void readAll(InputStream in) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            String line = lines.readLine();
            while (line != null && !ended) {
                line(line);
                line = lines.readLine();
            }
            if (!pending.toString().isBlank() && !ended) {
                run(pending.toString());
                reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
