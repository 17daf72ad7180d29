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
    /// What the launcher tells those who start further JVMs: words by blanks.
    private static final String LAUNCHER = "firesteel.jvm.";
    private static final List<String> LOGGING = List.of("log4j", "firesteel.log.", "org.slf4j.simpleLogger.");

    /// How many milliseconds an executor may take to end: one that records a start-up cache writes it then.
    static final String EXIT_MILLIS = "firesteel.executor.exitMillis";

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
        // The memory is set aside for it anyway: a heap that grows late, and shrinks again, is marked all the time.
        command.add("-Xms" + Math.max(1, megabytes / 2) + "m");
        command.add("-XX:ActiveProcessorCount=" + cores);
        if (further.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            command.addAll(collector(cores));
        }
        command.addAll(jvmOptions(StartCaches.ofExecutors()));
        // Executors of one or two cores, many to a machine, each compile the same code: a short job ends sooner without the
        // second compiler, and a long one's loops soon have it.
        command.addAll(launcher("late-compiler", ""));
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

    /// How long executors may take to end, by their own options; else `otherwise`.
    public static long exitMillis(Conf conf, long otherwise) {
        String property = "-D" + EXIT_MILLIS + "=";
        return words(conf.get(RemoteSettings.EXTRA_JAVA_OPTIONS)).stream()
                .filter(word -> word.startsWith(property))
                .map(word -> Long.valueOf(word.substring(property.length())))
                .findFirst()
                .orElse(otherwise);
    }

    /// With one core there is nothing to collect beside: a third of the CPU time of short queries was the other one's.
    private static List<String> collector(int cores) {
        return cores == 1 ? List.of("-XX:+UseSerialGC") : collector();
    }

    private static List<String> launcher(String name, String otherwise) {
        return words(System.getProperty(LAUNCHER + name, otherwise));
    }

    /// The collector that the launcher chose.
    public static List<String> collector() {
        return launcher("collector", "-XX:+UseSerialGC");
    }

    /// The options by which a JVM that is started tells its own children the same.
    public static List<String> passedOn() {
        return System.getProperties()
                .stringPropertyNames()
                .stream()
                .filter(key -> key.startsWith(LAUNCHER))
                .map(key -> "-D" + key + "=" + System.getProperty(key))
                .toList();
    }

    /// What the launcher gave this JVM: the modules that are open, and a start-up cache, which fits because the class path
    /// is the same. A JVM that cannot use the cache goes without.
    public static List<String> jvmOptions(Optional<Path> cache) {
        List<String> options = new ArrayList<>(launcher("modules",
                "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"));
        options.add("-XX:+UseCompactObjectHeaders");
        cache.ifPresent(file -> {
            options.add("-XX:AOTCache=" + file);
            options.addAll(launcher("cache", ""));
        });
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
