package io.firesteel.master;

import java.util.List;

import picocli.CommandLine;

import io.firesteel.error.FiresteelException;
import io.firesteel.logging.LogLevels;

/// The main program of a master. Runs until it is told to end by a signal.
public final class MasterMain {
    private static final int EXIT_USAGE = 2;

    private MasterMain() {
    }

    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        if (MasterOptions.wantsHelp(words)) {
            System.out.print(MasterOptions.help());
            return;
        }
        LogLevels.setUp();
        MasterProcess master;
        try {
            master = MasterProcess.start(MasterOptions.parse(words, System.getenv()), System.getenv());
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
        Runtime.getRuntime().addShutdownHook(new Thread(master::close, "stop-master"));
        master.await();
        System.exit(1);
    }
}
