package io.firesteel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;

/// One folder that this process owns: while the process lives it holds a lock on the file `owner` inside, so that others
/// can tell a live folder from a leftover. The name carries the process id because a lock of the own process would be
/// lost by looking at it (POSIX drops a process's locks when it closes any descriptor of the file).
record OwnedFolder(Path path, FileChannel marker) {
    static final String PREFIX = "firesteel-";
    static final String MARKER = "owner";
    private static final Logger LOG = LoggerFactory.getLogger(OwnedFolder.class);

    static OwnedFolder create(Path root, String owner) throws IOException {
        // Nobody can be there first: the folder is created or the call fails. A secure random would take longer to start.
        String name = PREFIX + ProcessHandle.current().pid() + "-" + owner.replaceAll("[^\\w.-]", "_") + "-"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        // The folder gets its name when the marker is locked: no sweeper ever sees it without.
        Path fresh = Files.createDirectory(root.resolve(name + Leftovers.UNFINISHED), privateFolder(root));
        FileChannel marker = FileChannel.open(fresh.resolve(MARKER), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        if (marker.tryLock() == null) {
            throw new IOException("cannot lock " + fresh.resolve(MARKER));
        }
        return new OwnedFolder(Files.move(fresh, root.resolve(name)), marker);
    }

    static FileAttribute<?>[] privateFolder(Path near) {
        return attributes(near, "rwx------");
    }

    static FileAttribute<?>[] privateFile(Path near) {
        return attributes(near, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        boolean posix = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    void remove() {
        try {
            FileTrees.delete(path);
            marker.close();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot remove {}: {}", path, e.toString());
        }
    }
}
