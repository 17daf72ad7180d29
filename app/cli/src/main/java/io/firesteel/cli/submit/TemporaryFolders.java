package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

/// Removes folders of temporary files when a process ends.
final class TemporaryFolders {

    private TemporaryFolders() {
    }

    /// Deletes `folder` and all in it; what cannot be deleted is logged and left.
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(TemporaryFolders.class).warn("Cannot delete {}", folder, e);
        }
    }
}
