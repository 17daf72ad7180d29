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

/// A folder for spill files below the executor's local folders: made when the first file is to go there, gone with the task or
/// query that made it. Safe from all threads of its owner.
final class SpillFolder {
    private static final Logger LOG = LoggerFactory.getLogger(SpillFolder.class);

    private final LocalFolders folders;
    private Path made;

    private SpillFolder(LocalFolders folders) {
        this.folders = folders;
    }

    static SpillFolder below(TaskStorage storage) {
        return new SpillFolder(storage.shuffle().spillSpace().folders());
    }

    synchronized Path path() {
        if (made == null) {
            try {
                made = Files.createTempDirectory(folders.paths().getFirst(), "sql-", PosixFilePermissions
                        .asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make a folder for spill files", e);
            }
        }
        return made;
    }

    synchronized void delete() {
        if (made == null) {
            return;
        }
        try {
            FileTrees.delete(made);
        } catch (IOException e) {
            LOG.warn("Cannot remove the spill folder {}: {}", made, e.toString());
        }
    }
}
