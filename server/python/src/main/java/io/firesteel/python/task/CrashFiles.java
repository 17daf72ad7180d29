package io.firesteel.python.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files, named by process number, in which Python's `faulthandler` leaves the stack of a crash.
final class CrashFiles {
    private static final int LIMIT = 64 << 10;

    private CrashFiles() {
    }

    /// Reads and removes the file of process `pid`; empty when there is none, or nothing in it.
    static String take(Path folder, long pid) {
        if (folder == null) {
            return "";
        }
        Path file = folder.resolve(Long.toString(pid));
        try {
            if (!Files.isRegularFile(file)) {
                return "";
            }
            String text;
            try (java.io.InputStream in = Files.newInputStream(file)) {
                text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            }
            Files.deleteIfExists(file);
            return text.strip();
        } catch (IOException e) {
            return "(the crash report " + file + " could not be read: " + e.getMessage() + ")";
        }
    }
}
