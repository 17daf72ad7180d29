package io.firesteel.worker;

import java.util.List;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import sun.misc.Signal;

import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.logging.LogLevels;

/// The main program of a worker. Runs until it is told to end by a signal, or a master refuses it for good.
public final class WorkerMain {
    private static final int EXIT_USAGE = 2;
    private static final Setting<String> DECOMMISSION_SIGNAL = Setting.text("spark.worker.decommission.signal", "PWR",
            "The signal by which a worker is taken out of service, without SIG in front.");

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
        String signal;
        try {
            WorkerOptions options = WorkerOptions.parse(words, System.getenv());
            signal = options.conf().get(DECOMMISSION_SIGNAL);
            worker = WorkerProcess.start(options, System.getenv());
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
        Runtime.getRuntime().addShutdownHook(new Thread(worker::close, "stop-worker"));
        decommissionOn(signal, worker);
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
