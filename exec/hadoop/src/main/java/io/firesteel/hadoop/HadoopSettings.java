package io.firesteel.hadoop;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.JobConf;

import io.firesteel.conf.Conf;

/// A Hadoop configuration as it travels to tasks: only what differs from the defaults that every process has.
record HadoopSettings(Map<String, String> changed) implements Serializable {
    private static final String PREFIX = "spark.hadoop.";

    /// The defaults, `spark.hadoop.*` of the application, and further entries on top.
    static JobConf configuration(Conf conf, Iterable<Map.Entry<String, String>> entries) {
        JobConf configuration = new JobConf();
        // Hadoop's own default makes a task's output visible before the job has ended.
        configuration.set("mapreduce.fileoutputcommitter.algorithm.version", "1");
        conf.asMap().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                configuration.set(key.substring(PREFIX.length()), value);
            }
        });
        // A configuration of the program's own repeats every default; those say nothing.
        JobConf defaults = new JobConf();
        for (Map.Entry<String, String> entry : entries) {
            if (!entry.getValue().equals(defaults.getRaw(entry.getKey()))) {
                configuration.set(entry.getKey(), entry.getValue());
            }
        }
        return configuration;
    }

    /// Hadoop waits a quarter of an hour for hosts that do not answer; a statement should end before that. What a file or the
    /// application says stays.
    static JobConf bounded(JobConf configuration) {
        Map<String, String> waits = Map.of("ipc.client.connect.timeout", "10000",
                "ipc.client.connect.max.retries.on.timeouts", "2", "ipc.client.connect.max.retries", "5");
        waits.forEach((key, value) -> {
            String[] from = configuration.getPropertySources(key);
            if (from == null || from.length == 0 || from[from.length - 1].equals("core-default.xml")) {
                configuration.set(key, value);
            }
        });
        return configuration;
    }

    static HadoopSettings of(Configuration configuration) {
        Map<String, String> changed = new HashMap<>();
        Configuration defaults = new Configuration();
        for (Map.Entry<String, String> entry : configuration) {
            if (!entry.getValue().equals(defaults.getRaw(entry.getKey()))) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return new HadoopSettings(Map.copyOf(changed));
    }

    /// The configuration again; user classes resolve in `loader`.
    JobConf configuration(ClassLoader loader) {
        JobConf configuration = new JobConf();
        configuration.setClassLoader(loader);
        changed.forEach(configuration::set);
        return configuration;
    }
}
