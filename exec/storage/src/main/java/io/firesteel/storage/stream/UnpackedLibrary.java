package io.firesteel.storage.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file to which a compression library has unpacked its native code. Called when it is loaded: the code stays mapped
/// without the file, and a process that is killed leaves none behind. Where the system does not tell what is mapped, the
/// library's own removal at exit has to do.
final class UnpackedLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(UnpackedLibrary.class);
    private static final Path MAPPED = Path.of("/proc/self/maps");

    private UnpackedLibrary() {
    }

    /// Removes the mapped file of the temporary folder whose name begins with `prefix`, and the mark beside it.
    static void forget(String prefix) {
        try {
            for (String line : Files.isReadable(MAPPED) ? Files.readAllLines(MAPPED) : List.<String>of()) {
                int at = line.indexOf('/');
                if (at < 0) {
                    continue;
                }
                Path file = Path.of(line.substring(at));
                if (file.getFileName().toString().startsWith(prefix)
                        && file.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(Path.of(file + ".lck"));
                }
            }
        } catch (IOException e) {
            LOG.debug("The file of {} stays until this process ends", prefix, e);
        }
    }
}
