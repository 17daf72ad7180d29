package io.firesteel.session;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ResourceProfile;
import io.firesteel.executor.backend.FileCatalog;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.session.shared.SharedFiles;

/// What an application's environment event says of its JVM, settings and class path.
final class EnvironmentReport {
    private EnvironmentReport() {
    }

    static EnvironmentUpdate of(Conf conf, SharedFiles files) {
        List<Entry> jvm = List.of(
                new Entry("Java Home", System.getProperty("java.home", "")),
                new Entry("Java Version", System.getProperty("java.version", "") + " (" + System.getProperty(
                        "java.vendor", "") + ")"),
                new Entry("Scala Version", "none"));
        List<Entry> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                classPath.add(new Entry(entry, "System Classpath"));
            }
        }
        files.list(FileCatalog.Kind.JAR).forEach(jar -> classPath.add(new Entry(jar, "Added By User")));
        files.list(FileCatalog.Kind.FILE).forEach(file -> classPath.add(new Entry(file, "Added By User")));
        TreeMap<String, String> system = new TreeMap<>();
        for (String key : System.getProperties().stringPropertyNames()) {
            if (!key.equals("java.class.path") && !key.startsWith("spark.")) {
                system.put(key, System.getProperty(key));
            }
        }
        return new EnvironmentUpdate(jvm, entries(new TreeMap<>(conf.asMap())), List.of(), entries(system), List.of(),
                classPath);
    }

    /// The profile that stages have unless they ask for another.
    static ResourceProfile defaultProfile(Conf conf) {
        List<ResourceProfile.ExecutorRequest> executors = new ArrayList<>(
                List.of(new ResourceProfile.ExecutorRequest("cores", Setting.integer("spark.executor.cores", 1, "")
                        .parse(conf.text("spark.executor.cores", "1")), "", ""),
                        new ResourceProfile.ExecutorRequest("memory",
                                conf.get(Setting.bytes("spark.executor.memory", "1g", 1L << 20, "")) >> 20, "", "")));
        ResourceAmounts.of(conf, ResourceAmounts.EXECUTOR).forEach((name, amount) -> {
            String prefix = ResourceAmounts.EXECUTOR + ".resource." + name;
            executors.add(new ResourceProfile.ExecutorRequest(name, amount,
                    conf.text(prefix + ".discoveryScript", ""), conf.text(prefix + ".vendor", "")));
        });
        List<ResourceProfile.TaskRequest> tasks = new ArrayList<>(
                List.of(new ResourceProfile.TaskRequest("cpus", conf.get(SchedulerSettings.TASK_CPUS))));
        ResourceAmounts.ofTasks(conf)
                .forEach((name, amount) -> tasks.add(new ResourceProfile.TaskRequest(name, amount)));
        return new ResourceProfile(0, executors, tasks);
    }

    private static List<Entry> entries(TreeMap<String, String> values) {
        return values.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
    }
}
