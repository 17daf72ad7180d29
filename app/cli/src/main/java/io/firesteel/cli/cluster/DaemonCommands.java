package io.firesteel.cli.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

import io.firesteel.history.HistoryMain;
import io.firesteel.master.MasterMain;
import io.firesteel.worker.WorkerMain;

/// The daemons of a cluster in the foreground, as the `firesteel` command's help and completion show them. The shell script
/// starts them directly, with the memory and Java options of daemons.
public final class DaemonCommands {

    private DaemonCommands() {
    }

    /// `firesteel master …`.
    @Command(name = "master", description = "Runs the master of a standalone cluster in the foreground.", customSynopsis = "firesteel master [options]")
    public static final class Master extends Delegate {
        @Override
        void run(String[] words) throws InterruptedException {
            MasterMain.main(words);
        }
    }

    /// `firesteel worker …`.
    @Command(name = "worker", description = "Runs a worker of a standalone cluster in the foreground.", customSynopsis = "firesteel worker spark://host:port [options]")
    public static final class Worker extends Delegate {
        @Override
        void run(String[] words) throws InterruptedException {
            WorkerMain.main(words);
        }
    }

    /// `firesteel history …`.
    @Command(name = "history", description = "Runs the history server in the foreground.", customSynopsis = "firesteel history [options]")
    public static final class History extends Delegate {
        @Override
        void run(String[] words) throws InterruptedException {
            HistoryMain.main(words);
        }
    }

    /// Hands all words on as they are.
    abstract static class Delegate implements Callable<Integer> {
        @Unmatched
        private List<String> unmatched = List.of();
        @Parameters(hidden = true)
        private List<String> words = List.of();

        abstract void run(String[] words) throws InterruptedException;

        @Override
        public Integer call() throws InterruptedException {
            List<String> all = new ArrayList<>(words);
            all.addAll(unmatched);
            run(all.toArray(String[]::new));
            return 0;
        }
    }
}
