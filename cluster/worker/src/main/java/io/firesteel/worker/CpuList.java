package io.firesteel.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.firesteel.conf.Setting;
import io.firesteel.protocol.ProtocolErrors;

/// Numbers of CPUs as Linux writes them (`0-3,6`), and whether a worker can give those to its executors.
final class CpuList {
    static final Setting<List<Integer>> CPUS = new Setting<>("spark.firesteel.worker.cpus", "",
            "The CPUs that a worker gives its executors, each as many of its own as it has cores; none named: no pinning.",
            List.of(), CpuList::parse);
    /// More than any kernel counts.
    private static final int LIMIT = 1 << 16;
    private static final String LEGAL = "a list of CPUs, as in 0-3,6";
    private static final Pattern PART = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");
    private static final Path POSSIBLE = Path.of("/sys/devices/system/cpu/possible");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private CpuList() {
    }

    /// The numbers of a list, each once, in their order.
    static List<Integer> parse(String text) {
        TreeSet<Integer> cpus = new TreeSet<>();
        if (text.isBlank()) {
            return List.of();
        }
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.trim());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(LEGAL);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first || last >= LIMIT) {
                throw new IllegalArgumentException(LEGAL);
            }
            for (int cpu = first; cpu <= last; cpu++) {
                cpus.add(cpu);
            }
        }
        return List.copyOf(cpus);
    }

    /// The list as `taskset` reads it.
    static String text(List<Integer> cpus) {
        return cpus.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// The command that runs `command` on those CPUs alone, and with it all that it starts.
    static List<String> pinned(List<Integer> cpus, List<String> command) {
        if (cpus.isEmpty()) {
            return command;
        }
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", text(cpus)));
        pinned.addAll(command);
        return pinned;
    }

    /// The CPUs that a worker's settings name; an error in words where it cannot give them away.
    static List<Integer> of(WorkerOptions options) {
        List<Integer> named = options.conf().get(CPUS);
        if (named.isEmpty()) {
            return named;
        }
        if (options.cores() > named.size()) {
            throw bad(named, "these are " + named.size() + ", and it has " + options.cores()
                    + " cores to give away; name as many CPUs as cores, or say --cores (SPARK_WORKER_CORES) "
                    + named.size() + " or fewer");
        }
        List<Integer> there = there(named);
        List<Integer> missing = named.stream().filter(cpu -> !there.contains(cpu)).toList();
        if (!missing.isEmpty()) {
            throw bad(named, "it has no CPU " + text(missing) + "; it may use " + text(there));
        }
        return named;
    }

    /// What processes of this worker may run on: what the machine has and its container allows, whatever the worker itself is
    /// pinned to.
    private static List<Integer> there(List<Integer> named) {
        try {
            String possible = Files.readString(POSSIBLE).trim();
            Process probe = new ProcessBuilder(pinned(parse(possible), List.of("cat", "/proc/self/status")))
                    .redirectErrorStream(true)
                    .start();
            probe.getOutputStream().close();
            String status = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return parse(status.lines()
                    .filter(line -> line.startsWith(ALLOWED))
                    .map(line -> line.substring(ALLOWED.length()))
                    .findFirst()
                    .orElseThrow(() -> bad(named, "taskset does not work here: " + status.trim())));
        } catch (IOException e) {
            throw bad(named, "that wants Linux and its program 'taskset' (util-linux) on the PATH; " + e.getMessage());
        }
    }

    private static RuntimeException bad(List<Integer> named, String why) {
        return ProtocolErrors.error(ProtocolErrors.BAD_CPUS, "cpus", text(named), "why", why);
    }
}
