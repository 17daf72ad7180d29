package io.firesteel.fragments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.TaskStorage;

/// A folder for spill files below the executor's local folders, gone with the task or query that made it.
record SpillFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(SpillFolder.class);

    static SpillFolder below(TaskStorage storage) {
        LocalFolders folders = storage.shuffle().spillSpace().folders();
        try {
            return new SpillFolder(Files.createTempDirectory(folders.paths().getFirst(), "sql-", PosixFilePermissions
                    .asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for spill files", e);
        }
    }

    void delete() {
        try {
            FileTrees.delete(path);
        } catch (IOException e) {
            LOG.warn("Cannot remove the spill folder {}: {}", path, e.toString());
        }
    }
}
