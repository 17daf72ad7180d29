package io.firesteel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What this build is called, and the version of Spark whose surface it keeps.
public final class Version {
    /// What `SparkContext.version` answers and programs compare with.
    public static final String SPARK = "4.3.0";

    private Version() {
    }

    /// This build's own version.
    public static String firesteel() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing from the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /// What `--version` prints.
    public static String banner() {
        return """
                Welcome to Firesteel %s
                It runs programs written for Apache Spark, version %s
                Using %s, %s
                """.formatted(firesteel(), SPARK, System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }
}
