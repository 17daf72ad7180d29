package io.firesteel.python.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders that pyspark uses for temporary files and that go with the process.
public final class TemporaryFolders {

    private TemporaryFolders() {
    }

    /// Removes `folder` with all that is in it when the JVM ends in order.
    public static void removeAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "remove " + folder.getFileName()));
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // Python may be removing it at the same moment.
            assert e != null;
        }
    }
}
