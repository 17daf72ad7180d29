package io.firesteel.worker;

import java.util.List;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import sun.misc.Signal;

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
        decommissionOn("PWR", worker);
        // Threads of servers would keep the process.
        System.exit(worker.await());
    }

    /// The signal by which Spark's scripts take a worker out of service.
    private static void decommissionOn(String signal, WorkerProcess worker) {
        try {
            Signal.handle(new Signal(signal), caught -> worker.decommission());
        } catch (IllegalArgumentException e) {
            LoggerFactory.getLogger("Worker").warn("This system has no signal {} to decommission a worker by", signal);
        }
    }
}
