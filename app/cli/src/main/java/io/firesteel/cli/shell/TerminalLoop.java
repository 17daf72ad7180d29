package io.firesteel.cli.shell;

import java.io.IOException;
import java.nio.file.Path;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import io.firesteel.api.FiresteelContext;

/// Reads lines from a terminal, with history and completion, until the user leaves. Ctrl-C drops a line that is being typed
/// and cancels jobs that run; Ctrl-D leaves.
final class TerminalLoop {
    private final ShellSession session;
    private final JavaInterpreter interpreter;
    private final FiresteelContext context;

    TerminalLoop(ShellSession session, JavaInterpreter interpreter, FiresteelContext context) {
        this.session = session;
        this.interpreter = interpreter;
        this.context = context;
    }

    void run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            terminal.handle(Terminal.Signal.INT, signal -> {
                context.cancelAllJobs();
                interpreter.stop();
            });
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .completer(completer())
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .variable(LineReader.HISTORY_FILE, Path.of(System.getProperty("user.home"), ".firesteel_history"))
                    .build();
            while (!session.ended()) {
                try {
                    session.line(reader.readLine(session.inTheMiddle() ? "      ...> " : "firesteel> "));
                } catch (UserInterruptException e) {
                    session.reset();
                } catch (EndOfFileException e) {
                    return;
                }
            }
        }
    }

    private Completer completer() {
        return (reader, line, candidates) -> {
            int[] anchor = new int[1];
            String text = line.line();
            interpreter.analysis().completionSuggestions(text, line.cursor(), anchor).forEach(suggestion -> {
                String before = text.substring(0, anchor[0]);
                String word = before.substring(Math.max(before.lastIndexOf(' ') + 1, 0));
                candidates.add(
                        new Candidate(word + suggestion.continuation(), suggestion.continuation(), null, null, null,
                                null, false));
            });
        };
    }
}
