package io.firesteel.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Files and folders with all that is in them. Symbolic links are never followed.
public final class FileTrees {
    private static final int ROUNDS = 10;

    private FileTrees() {
    }

    /// Deletes a file, a link, or a folder with all that is in it; what is not there, or what others delete meanwhile, does
    /// not matter.
    ///
    /// @throws IOException when something cannot be deleted, or others keep making files in it
    public static void delete(Path root) throws IOException {
        for (int round = 0;; round++) {
            try {
                Files.walkFileTree(root, new Deleter());
                return;
            } catch (DirectoryNotEmptyException e) {
                // A task that is being killed made a file behind our back.
                if (round == ROUNDS) {
                    throw e;
                }
            } catch (NoSuchFileException e) {
                return;
            }
        }
    }

    private static final class Deleter extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
