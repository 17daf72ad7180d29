package io.firesteel.cli.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// A master and its workers on this machine, each a process, on loopback. Made by [ClusterCommand.Up].
final class LocalCluster {
    private static final String HOST = "127.0.0.1";
    private static final long START_SECONDS = 120;
    private static final Pattern MASTER_AT = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern PAGES_AT = Pattern
            .compile("Bound (?:Master|Worker)WebUI to \\S+ and started at (\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

    private final Path home;
    private final Path folder;
    private final List<MemberProcess> members = new ArrayList<>();

    /// @param home   of the installation
    /// @param folder for logs and work
    LocalCluster(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /// Where a part of the cluster is.
    ///
    /// @param url   of a master; empty for a worker
    /// @param pages of it
    record Place(String url, String pages) {
    }

    /// Starts the master and waits for it.
    Place master(int port, int pagesPort) throws InterruptedException {
        MemberProcess master = start("master", List.of("master", "--host", HOST, "--port", "" + port, "--webui-port",
                "" + pagesPort), List.of(MASTER_AT, PAGES_AT));
        return new Place(master.await(MASTER_AT, START_SECONDS), master.await(PAGES_AT, START_SECONDS));
    }

    /// Starts workers all at once and waits for them.
    List<Place> workers(String masterUrl, int count, int firstPagesPort, List<String> sizes)
            throws InterruptedException {
        List<MemberProcess> started = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            List<String> words = new ArrayList<>(List.of("worker", "--host", HOST, "--webui-port",
                    "" + (firstPagesPort == 0 ? 0 : firstPagesPort + number - 1), "--work-dir",
                    folder.resolve("work-" + number).toString()));
            words.addAll(sizes);
            words.add(masterUrl);
            started.add(start("worker-" + number, words, List.of(REGISTERED, PAGES_AT)));
        }
        List<Place> places = new ArrayList<>();
        for (MemberProcess worker : started) {
            worker.await(REGISTERED, START_SECONDS);
            places.add(new Place("", worker.await(PAGES_AT, START_SECONDS)));
        }
        return places;
    }

    private MemberProcess start(String name, List<String> words, List<Pattern> announcements) {
        try {
            MemberProcess member = MemberProcess.start(name, home, folder, words, announcements);
            synchronized (members) {
                members.add(member);
            }
            return member;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until one of its processes has ended.
    void awaitAnyEnd() {
        CompletableFuture<?>[] ends;
        synchronized (members) {
            ends = members.stream().map(MemberProcess::onExit).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
    }

    /// Stops workers, then the master, and returns when they are gone.
    void stop() {
        synchronized (members) {
            List<MemberProcess> workers = members.subList(Math.min(1, members.size()), members.size());
            workers.forEach(MemberProcess::stop);
            workers.forEach(MemberProcess::awaitEnd);
            if (!members.isEmpty()) {
                members.getFirst().stop();
                members.getFirst().awaitEnd();
            }
        }
    }
}
