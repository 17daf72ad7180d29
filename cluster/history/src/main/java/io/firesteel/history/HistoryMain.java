package io.firesteel.history;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.firesteel.error.FiresteelException;
import io.firesteel.logging.LogLevels;
import io.firesteel.protocol.DaemonConf;

/// The main program of a history server. Runs until it is told to end by a signal.
public final class HistoryMain {
    private static final int EXIT_USAGE = 2;

    private HistoryMain() {
    }

    public static void main(String[] args) throws InterruptedException {
        Line line = new Line();
        CommandLine parser = new CommandLine(line).setOverwrittenOptionsAllowed(true);
        HistoryServer server;
        try {
            parser.parseArgs(args);
            if (line.help) {
                parser.usage(System.out);
                return;
            }
            LogLevels.setUp();
            server = HistoryServer.start(DaemonConf.read(line.propertiesFile, System.getenv()), System.getenv());
        } catch (CommandLine.ParameterException e) {
            // The start scripts show the last lines of the log: the usage would stand in their place.
            System.err.println("Error: " + e.getMessage() + " (--help lists the options)");
            System.exit(EXIT_USAGE);
            return;
        } catch (FiresteelException e) {
            System.err.println("Error: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-history-server"));
        server.await();
    }

    /// The command line as picocli fills it.
    @Command(name = "HistoryServer", description = "Shows applications that have ended, out of their event logs"
            + " (spark.history.fs.logDirectory).", sortOptions = false)
    private static final class Line {
        @Option(names = "--properties-file", paramLabel = "FILE", description = "Settings (default: conf/spark-defaults.conf).")
        private Path propertiesFile;
        @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
        private boolean help;
    }
}
