package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.Path;

import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;

/// Removes folders of temporary files when a process ends.
final class TemporaryFolders {

    private TemporaryFolders() {
    }

    /// Deletes `folder` and all in it; what cannot be deleted is logged and left.
    static void delete(Path folder) {
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            LoggerFactory.getLogger(TemporaryFolders.class).warn("Cannot delete {}", folder, e);
        }
    }
}
