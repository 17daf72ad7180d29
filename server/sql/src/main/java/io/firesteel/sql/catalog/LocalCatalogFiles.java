package io.firesteel.sql.catalog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.firesteel.files.FileLocation;

/// A catalogue in the local file system: changes take turns on the operating system's lock of a file.
final class LocalCatalogFiles implements CatalogFiles {
    private final Path root;

    /// @param root folder of the catalogue, made when the first thing is written
    LocalCatalogFiles(FileLocation root) {
        this.root = root.toPath();
    }

    @Override
    public List<String> names(FileLocation folder) {
        try (Stream<Path> list = Files.list(folder.toPath())) {
            return list.map(p -> p.getFileName().toString()).toList();
        } catch (NoSuchFileException | java.nio.file.NotDirectoryException e) {
            // Nothing has been written there yet.
            return List.of();
        } catch (IOException e) {
            throw CatalogErrors.store(folder, "listed", e);
        }
    }

    @Override
    public boolean exists(FileLocation file) {
        return Files.exists(file.toPath());
    }

    @Override
    public Optional<byte[]> read(FileLocation file) {
        try {
            return Optional.of(Files.readAllBytes(file.toPath()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "read", e);
        }
    }

    @Override
    public void write(FileLocation file, byte[] content) {
        Path target = file.toPath();
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempFile(target.getParent(), ".", ".tmp");
            try {
                Files.write(draft, content);
                try {
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw CatalogErrors.store(file, "written", e);
        }
    }

    @Override
    public boolean delete(FileLocation file) {
        try {
            return Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw CatalogErrors.store(file, "deleted", e);
        }
    }

    @Override
    public boolean locked(Supplier<Boolean> change) {
        Path lock = root.resolve(".lock");
        synchronized (this) {
            try {
                Files.createDirectories(root);
                try {
                    Files.createFile(lock);
                } catch (FileAlreadyExistsException e) {
                    // Another process has made it.
                    return change(lock, change);
                }
                return change(lock, change);
            } catch (IOException e) {
                throw CatalogErrors.store(new FileLocation(lock.toString()), "locked", e);
            }
        }
    }

    private static boolean change(Path lock, Supplier<Boolean> change) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            FileLock held = waitFor(channel);
            try {
                return change.get();
            } finally {
                held.release();
            }
        }
    }

    /// Another session of this very process holds the lock as an exception, not as a wait.
    private static FileLock waitFor(FileChannel channel) throws IOException {
        for (int attempt = 0;; attempt++) {
            try {
                return channel.lock();
            } catch (java.nio.channels.OverlappingFileLockException e) {
                if (attempt > 3000) {
                    throw new IOException("another session of this process holds it for 30 s", e);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000L);
            }
        }
    }
}
