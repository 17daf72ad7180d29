package io.firesteel.remote;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.process.StartCaches;

/// The command line of an executor process: the JDK and class path of who starts it, with a heap and a core count as given.
/// Nothing secret is in it: every user of the machine can read it. Made by the driver of a local cluster and by workers.
public final class ExecutorCommand {
    /// Executors of one or two cores, many to a machine, each compile the same code. The second compiler waits for code that runs
    /// ten times as often as it would otherwise ask for: a long job's loops soon do, and a short one ends sooner without.
    private static final List<String> LATE_COMPILER = List.of("-XX:+UnlockDiagnosticVMOptions",
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:-AOTReplayTraining", "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");
    private static final List<String> LOGGING = List.of("log4j", "firesteel.log.", "org.slf4j.simpleLogger.");

    private ExecutorCommand() {
    }

    /// The words of the command.
    ///
    /// @param cores     its processors
    /// @param megabytes its heap
    /// @param conf      the application's settings
    public static List<String> of(int cores, long megabytes, Conf conf) {
        List<String> further = words(conf.get(RemoteSettings.EXTRA_JAVA_OPTIONS));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.add("-XX:ActiveProcessorCount=" + cores);
        if (further.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            command.addAll(collector(cores));
        }
        command.addAll(jvmOptions(StartCaches.ofExecutors()));
        command.addAll(LATE_COMPILER);
        System.getProperties().stringPropertyNames().forEach(key -> {
            if (LOGGING.stream().anyMatch(key::startsWith)) {
                command.add("-D" + key + "=" + System.getProperty(key));
            }
        });
        command.addAll(further);
        command.add("-cp");
        String extra = conf.get(RemoteSettings.EXTRA_CLASS_PATH);
        String own = System.getProperty("java.class.path");
        command.add(extra.isEmpty() ? own : extra + File.pathSeparator + own);
        command.add(ExecutorMain.class.getName());
        return command;
    }

    /// With one core there is nothing to collect beside: a third of the CPU time of short queries was the other one's.
    private static List<String> collector(int cores) {
        String given = System.getProperty("firesteel.jvm.collector");
        return cores == 1 || given == null ? List.of("-XX:+UseSerialGC") : List.of(given.split(" "));
    }

    /// What the launcher gave this JVM: the modules that are open, and a start-up cache, which fits because the class path
    /// is the same. A JVM that cannot use the cache goes without.
    public static List<String> jvmOptions(Optional<Path> cache) {
        List<String> options = new ArrayList<>(List.of(System.getProperty("firesteel.jvm.modules",
                "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED").split(" ")));
        options.add("-XX:+UseCompactObjectHeaders");
        // A cache in its own place in memory is used as it lies in the file; elsewhere each of its pages would be changed first.
        cache.ifPresent(file -> options.addAll(List.of("-XX:AOTCache=" + file, "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0", "-Xlog:disable", "-Xlog:all=warning:stderr", "-Xlog:aot*=off:stderr",
                "-Xlog:cds*=off:stderr")));
        return options;
    }

    /// Words separated by blanks; quotes keep blanks together.
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean any = false;
        char quote = 0;
        for (char c : text.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                any = true;
            } else if (Character.isWhitespace(c)) {
                if (any || !word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                    any = false;
                }
            } else {
                word.append(c);
            }
        }
        if (any || !word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
