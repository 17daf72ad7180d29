package io.firesteel.protocol;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import io.firesteel.conf.Conf;

/// The settings of a daemon: `-Dspark.…` options of its JVM, then its properties file or else `spark-defaults.conf`.
public final class DaemonConf {

    private DaemonConf() {
    }

    /// Reads them.
    ///
    /// @param file what `--properties-file` names; null for the usual one
    public static Conf read(Path file, Map<String, String> environment) {
        Map<String, String> known = new HashMap<>();
        Path from = file == null ? confFolder(environment).resolve("spark-defaults.conf") : file;
        if (file != null || Files.exists(from)) {
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(from)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw ProtocolErrors.error(ProtocolErrors.UNREADABLE_PROPERTIES, "path", from.toString(), "why",
                        e.toString());
            }
            properties.forEach((key, value) -> known.put(String.valueOf(key), String.valueOf(value).strip()));
        }
        System.getProperties().stringPropertyNames().forEach(key -> known.put(key, System.getProperty(key)));
        known.keySet().removeIf(key -> !key.startsWith("spark."));
        return Conf.of(known);
    }

    /// Where the settings files of this installation are.
    public static Path confFolder(Map<String, String> environment) {
        String folder = environment.get("SPARK_CONF_DIR");
        return folder == null || folder.isBlank() ? home(environment).resolve("conf") : Path.of(folder);
    }

    /// The folder of this installation.
    public static Path home(Map<String, String> environment) {
        String home = System.getProperty("firesteel.home", environment.get("SPARK_HOME"));
        return Path.of(home == null || home.isBlank() ? "." : home).toAbsolutePath().normalize();
    }
}
