package io.firesteel.cli.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One master or worker in a process of its own, whose log lines are kept in a file and looked at for what they announce.
final class MemberProcess {
    private static final int LAST_LINES = 10;
    private static final long STOP_SECONDS = 30;

    private final String name;
    private final Process process;
    private final Path log;
    private final Map<Pattern, CompletableFuture<String>> awaited = new ConcurrentHashMap<>();
    private final Thread reader;

    private MemberProcess(String name, Process process, Path log, List<Pattern> announcements) {
        this.name = name;
        this.process = process;
        this.log = log;
        announcements.forEach(pattern -> awaited.put(pattern, new CompletableFuture<>()));
        this.reader = Thread.ofPlatform().daemon().name(name + "-log").unstarted(this::readLog);
    }

    /// Starts it by `bin/spark-class`.
    ///
    /// @param announcements lines that can be waited for; the first group is what they announce
    static MemberProcess start(String name, Path home, Path folder, List<String> words, List<Pattern> announcements)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/spark-class").toString(),
                ClusterMember.class.getName()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FIRESTEEL_BUILD", "never");
        builder.environment().putIfAbsent("SPARK_DAEMON_MEMORY", "256m");
        MemberProcess member = new MemberProcess(name, builder.start(), folder.resolve(name + ".log"), announcements);
        member.reader.start();
        return member;
    }

    private void readLog() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer out = Files.newBufferedWriter(log)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(line + "\n");
                out.flush();
                announce(line);
            }
        } catch (IOException e) {
            // The process is gone, or the folder is: both end the cluster.
        } finally {
            awaited.values().forEach(each -> each.completeExceptionally(new IOException("it has ended")));
        }
    }

    private void announce(String line) {
        awaited.forEach((pattern, announced) -> {
            Matcher m = pattern.matcher(line);
            if (m.find()) {
                announced.complete(m.groupCount() > 0 ? m.group(1) : line);
            }
        });
    }

    /// What a line announces, as soon as it does.
    String await(Pattern announcement, long seconds) throws InterruptedException {
        try {
            return awaited.get(announcement).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw ClusterErrors.error(ClusterErrors.DID_NOT_START, "member", name, "seconds", "" + seconds, "why",
                    lastLines());
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return "; its last words:\n  "
                    + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) + "\n";
        } catch (IOException e) {
            return ", and left no log";
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Becomes done when the process ends.
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /// Asks it to end.
    void stop() {
        process.destroy();
    }

    /// Waits for its end; what does not end is killed.
    void awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            reader.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
