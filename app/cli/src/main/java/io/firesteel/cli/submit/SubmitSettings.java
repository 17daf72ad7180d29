package io.firesteel.cli.submit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import io.firesteel.cli.conf.HadoopSites;
import io.firesteel.cli.conf.PropertiesFile;
import io.firesteel.cli.conf.SettingSources;

/// Merges a command line with the settings files and the environment, in Spark's order: flags, `--conf`, the properties
/// file, `spark-defaults.conf`, environment variables, Hadoop's files. What a program sets in its own code comes on top later.
public final class SubmitSettings {
    static final String DEFAULT_MASTER = "local[*]";
    private static final Map<String, String> BY_ENVIRONMENT = byEnvironment();

    private SubmitSettings() {
    }

    private static Map<String, String> byEnvironment() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("MASTER", "spark.master");
        keys.put("DEPLOY_MODE", "spark.submit.deployMode");
        keys.put("SPARK_DRIVER_MEMORY", "spark.driver.memory");
        keys.put("SPARK_EXECUTOR_MEMORY", "spark.executor.memory");
        keys.put("SPARK_EXECUTOR_CORES", "spark.executor.cores");
        return keys;
    }

    /// All settings with their origin.
    ///
    /// @param environment   the process's variables
    /// @param confDirectory where `spark-defaults.conf` may be
    public static SettingSources merge(SubmitCommandLine line, Map<String, String> environment, Path confDirectory) {
        SettingSources settings = new SettingSources();
        line.options().forEach((option, value) -> {
            if (option.key() != null) {
                settings.offer(option.key(), option.takesValue() ? value : "true", option.flag());
            }
        });
        line.conf().forEach((key, value) -> settings.offer(key, value, "--conf"));
        String file = line.value(SubmitOption.PROPERTIES_FILE);
        if (file != null) {
            settings.offer(PropertiesFile.read(Path.of(file)));
        }
        if (file == null || line.has(SubmitOption.LOAD_SPARK_DEFAULTS)) {
            Path defaults = confDirectory.resolve("spark-defaults.conf");
            if (Files.exists(defaults)) {
                settings.offer(PropertiesFile.read(defaults));
            }
        }
        BY_ENVIRONMENT.forEach((variable, key) -> {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                settings.offer(key, value, "environment " + variable);
            }
        });
        HadoopSites.offer(settings, environment, confDirectory);
        if (settings.value("spark.remote") == null) {
            settings.offer("spark.master", DEFAULT_MASTER, "default");
        }
        settings.offer("spark.submit.deployMode", "client", "default");
        return settings;
    }
}
