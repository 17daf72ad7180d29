package io.firesteel.cli.cluster;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `firesteel cluster`: a whole cluster on this machine, for trying and for tests.
@Command(name = "cluster", description = "A whole cluster on this machine, for trying and for tests.", subcommands = {
    ClusterCommand.Up.class, ClusterCommand.Down.class})
public final class ClusterCommand implements Runnable {
    private static final long STOP_SECONDS = 90;
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say 'up' or 'down'.");
    }

    /// `firesteel cluster up`: runs until Ctrl-C, `firesteel cluster down`, or the end of one of its processes.
    @Command(name = "up", description = "Starts a master and workers; Ctrl-C or 'firesteel cluster down' stops them and takes away what they left.")
    static final class Up implements Callable<Integer> {
        private static final int MOST_WORKERS = 100;
        @Option(names = "--workers", paramLabel = "N", description = "How many workers. Default: ${DEFAULT-VALUE}.")
        private int workers = 1;
        @Option(names = "--cores", paramLabel = "N", description = "Cores that each worker gives away. Default: all of the machine.")
        private Integer cores;
        @Option(names = "--memory", paramLabel = "MEM", description = "Memory that each worker gives away. Default: ${DEFAULT-VALUE}.")
        private String memory = "1g";
        @Option(names = "--port", paramLabel = "PORT", description = "The master's port, or one behind it; 0: any. Default: ${DEFAULT-VALUE}.")
        private int port = 7077;
        @Option(names = "--webui-port", paramLabel = "PORT", description = "The port of the master's pages; those of the workers follow; 0: any. Default: ${DEFAULT-VALUE}.")
        private int pagesPort = 8080;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws InterruptedException {
            if (workers < 1 || workers > MOST_WORKERS) {
                throw ClusterErrors.error(ClusterErrors.BAD_COUNT, "option", "--workers", "most", "" + MOST_WORKERS,
                        "value", "" + workers);
            }
            ClusterFolder folder = ClusterFolder.of(System.getenv());
            folder.claim();
            LocalCluster cluster = new LocalCluster(Path.of(System.getProperty("firesteel.home", ".")), folder.path());
            AtomicBoolean stopping = new AtomicBoolean();
            Thread end = new Thread(() -> end(cluster, folder, stopping), "stop-cluster");
            Runtime.getRuntime().addShutdownHook(end);
            start(cluster);
            cluster.awaitAnyEnd();
            if (stopping.get()) {
                end.join();
                return 0;
            }
            spec.commandLine().getErr().println("A process of the cluster has ended; the others follow.");
            return 1;
        }

        private void start(LocalCluster cluster) throws InterruptedException {
            long began = System.nanoTime();
            PrintWriter out = spec.commandLine().getOut();
            LocalCluster.Place master = cluster.master(port, pagesPort);
            List<String> sizes = new ArrayList<>(List.of("--memory", memory));
            if (cores != null) {
                sizes.addAll(List.of("--cores", "" + cores));
            }
            out.printf("master    %s  %s%n", master.url(), master.pages());
            List<LocalCluster.Place> places = cluster.workers(master.url(), workers, pagesPort == 0 ? 0 : pagesPort + 1,
                    sizes);
            for (int i = 0; i < places.size(); i++) {
                out.printf("worker %d  %s%n", i + 1, places.get(i).pages());
            }
            out.printf(Locale.ROOT, "The cluster is up (%.1f s). Use it by: spark-submit --master %s …%n"
                    + "Ctrl-C or 'firesteel cluster down' stops it.%n", (System.nanoTime() - began) / 1e9,
                    master.url());
            out.flush();
        }

        private static void end(LocalCluster cluster, ClusterFolder folder, AtomicBoolean stopping) {
            stopping.set(true);
            cluster.stop();
            try {
                folder.remove();
            } catch (IOException e) {
                System.err.println("The folder " + folder.path() + " could not be taken away: " + e);
            }
        }
    }

    /// `firesteel cluster down`.
    @Command(name = "down", description = "Stops the cluster that 'firesteel cluster up' started, and returns when it is gone.")
    static final class Down implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws InterruptedException, IOException {
            ClusterFolder folder = ClusterFolder.of(System.getenv());
            ProcessHandle owner = folder.owner()
                    .orElseThrow(() -> ClusterErrors.error(ClusterErrors.NONE_RUNS));
            owner.destroy();
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
            while (folder.owner().isPresent()) {
                if (System.nanoTime() > limit) {
                    // Its processes end when it does.
                    owner.destroyForcibly();
                    folder.remove();
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            spec.commandLine().getOut().println("The cluster is down.");
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
