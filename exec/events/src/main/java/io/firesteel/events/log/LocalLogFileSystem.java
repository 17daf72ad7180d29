package io.firesteel.events.log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import io.firesteel.files.FileTrees;

/// Event logs on the machine's own disks.
public class LocalLogFileSystem implements LogFileSystem {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxrwx---");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-rw----");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    @Override
    public boolean exists(URI path) {
        return Files.exists(local(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFolder(URI path) {
        return Files.isDirectory(local(path));
    }

    @Override
    public void makeFolder(URI path) throws IOException {
        Files.createDirectories(local(path));
        // The umask takes the group's rights away when they are given at creation.
        Files.setPosixFilePermissions(local(path), FOLDER);
    }

    @Override
    public void delete(URI path) throws IOException {
        FileTrees.delete(local(path));
    }

    @Override
    public OutputStream create(URI path) throws IOException {
        Path file = local(path);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        OutputStream out = Files.newOutputStream(file);
        Files.setPosixFilePermissions(file, FILE);
        return out;
    }

    @Override
    public void rename(URI from, URI to, boolean replace) throws IOException {
        Path target = local(to);
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(local(from), target, StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(target, FileTime.fromMillis(System.currentTimeMillis()));
    }

    private static Path local(URI path) {
        return Path.of(path.getPath());
    }
}
