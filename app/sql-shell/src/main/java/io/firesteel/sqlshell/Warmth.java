package io.firesteel.sqlshell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.error.FiresteelException;
import io.firesteel.parser.SqlParser;
import io.firesteel.sqlshell.StatementSplitter.Piece;

/// Readies what the first statements need while the application starts on the main thread: the grammar's tables, and the
/// decisions that parsing these very statements takes, which the parser keeps for all. Nothing of its outcome is used.
final class Warmth {
    private static final Logger LOG = LoggerFactory.getLogger(Warmth.class);
    /// Longer scripts are parsed statement by statement as they run anyway.
    private static final int MAX_STATEMENTS = 20;
    private static final int MAX_LENGTH = 20_000;

    private Warmth() {
    }

    /// Begins at once; the thread ends by itself and keeps nobody waiting.
    static void begin(ShellOptions options) {
        Thread.ofPlatform().daemon().name("warm-parser").start(() -> run(options));
    }

    private static void run(ShellOptions options) {
        // The rules of all time zones, which every session asks for its own.
        LOG.debug("The time zone of this process is {}", ZoneId.systemDefault());
        try {
            parse(statements(options));
        } catch (IOException | RuntimeException e) {
            // The statement says so itself when its turn comes.
            LOG.debug("The parser is not warmed", e);
        }
        // The clocks of the first task, which are long in coming.
        LOG.debug("{} collectors, CPU time of threads {}", ManagementFactory.getGarbageCollectorMXBeans().size(),
                ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported());
    }

    /// The statements that run first, as far as they are known.
    static List<String> statements(ShellOptions options) throws IOException {
        List<String> scripts = new ArrayList<>();
        for (Path file : options.first()) {
            script(file).ifPresent(scripts::add);
        }
        options.statement().ifPresent(scripts::add);
        for (Path file : options.files()) {
            script(file).ifPresent(scripts::add);
        }
        List<String> found = new ArrayList<>();
        for (String script : scripts) {
            for (Piece piece : StatementSplitter.split(script)) {
                if (found.size() == MAX_STATEMENTS) {
                    return found;
                }
                found.add(piece.text());
            }
        }
        return found;
    }

    private static Optional<String> script(Path file) throws IOException {
        // A pipe gives its text once, and a folder has none.
        return Files.isRegularFile(file) && Files.size(file) <= MAX_LENGTH
                ? Optional.of(Files.readString(file))
                : Optional.empty();
    }

    private static void parse(List<String> statements) {
        SqlParser parser = new SqlParser(SqlParser.Options.DEFAULT);
        for (String statement : statements.isEmpty() ? List.of("select 1") : statements) {
            if (statement.length() <= MAX_LENGTH) {
                try {
                    parser.parseStatement(statement);
                } catch (FiresteelException e) {
                    LOG.debug("Not one of SQL's", e);
                }
            }
        }
    }
}
