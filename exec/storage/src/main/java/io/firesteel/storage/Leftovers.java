package io.firesteel.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;

/// Removes the folders, and other temporary files with such names (`TemporaryNames`), of processes that ended without
/// cleaning up (kill -9, power loss). Runs when folders are opened.
final class Leftovers {
    static final String UNFINISHED = ".new";
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration UNFINISHED_AGE = Duration.ofMinutes(10);

    private Leftovers() {
    }

    static void sweep(Path root) throws IOException {
        String own = OwnedFolder.PREFIX + ProcessHandle.current().pid() + "-";
        // A folder for temporary files may hold thousands of others: no pattern looks at each.
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root)) {
            for (Path folder : found) {
                String name = folder.getFileName().toString();
                if (name.startsWith(OwnedFolder.PREFIX) && !name.startsWith(own) && hasProcess(name)) {
                    sweepOne(folder, name.endsWith(UNFINISHED));
                }
            }
        }
    }

    /// Whether a process id stands behind the prefix, and something behind that.
    private static boolean hasProcess(String name) {
        int at = OwnedFolder.PREFIX.length();
        int digits = at;
        while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        return digits > at && digits < name.length() && name.charAt(digits) == '-';
    }

    private static void sweepOne(Path folder, boolean unfinished) {
        try {
            if (unfinished && Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isAfter(Instant.now()
                            .minus(
                                    UNFINISHED_AGE))) {
                return;
            }
            if (abandoned(folder)) {
                FileTrees.delete(folder);
                LOG.info("Removed {}, left behind by a process that was killed", folder);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone", folder);
        } catch (IOException e) {
            // Somebody else's folder, most likely.
            LOG.debug("Cannot look at {}: {}", folder, e.toString());
        }
    }

    /// Without a marker, the process in its name tells.
    private static boolean abandoned(Path folder) throws IOException {
        Path marker = folder.resolve(OwnedFolder.MARKER);
        if (!Files.exists(marker)) {
            String pid = folder.getFileName().toString().split("-", 3)[1];
            return pid.length() > 18 || ProcessHandle.of(Long.parseLong(pid)).isEmpty();
        }
        try (FileChannel channel = FileChannel.open(marker, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        }
    }
}
