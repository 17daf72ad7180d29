package io.firesteel.python.local;

import java.io.IOException;
import java.nio.file.Path;

import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;

/// Folders that pyspark uses for temporary files and that go with the process.
public final class TemporaryFolders {

    private TemporaryFolders() {
    }

    /// Removes `folder` with all that is in it when the JVM ends in order.
    public static void removeAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "remove " + folder.getFileName()));
    }

    private static void remove(Path folder) {
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            LoggerFactory.getLogger(TemporaryFolders.class).warn("{} was not removed", folder, e);
        }
    }
}
