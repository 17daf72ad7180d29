package io.firesteel.cli.log;

/// Stands for the JDK's `logging.properties` while [LogSetup] sets the JDK's logging up, which makes one by name and reads
/// no file then. It sets nothing.
public final class NoLogFile {

    /// Made by `java.util.logging.LogManager`.
    public NoLogFile() {
    }
}
