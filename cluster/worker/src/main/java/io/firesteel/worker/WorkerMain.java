package io.firesteel.worker;

import java.util.List;

import picocli.CommandLine;

import io.firesteel.error.FiresteelException;
import io.firesteel.logging.LogLevels;

/// The main program of a worker. Runs until it is told to end by a signal, or a master refuses it for good.
public final class WorkerMain {
    private static final int EXIT_USAGE = 2;

    private WorkerMain() {
    }

    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        if (WorkerOptions.wantsHelp(words)) {
            System.out.print(WorkerOptions.help());
            return;
        }
        LogLevels.setUp();
        WorkerProcess worker;
        try {
            worker = WorkerProcess.start(WorkerOptions.parse(words, System.getenv()), System.getenv());
        } catch (CommandLine.ParameterException e) {
            System.err.println("Error: " + e.getMessage());
            System.err.print(WorkerOptions.help());
            System.exit(EXIT_USAGE);
            return;
        } catch (FiresteelException e) {
            System.err.println("Error: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(worker::close, "stop-worker"));
        int code = worker.await();
        if (code != 0) {
            System.exit(code);
        }
    }
}
