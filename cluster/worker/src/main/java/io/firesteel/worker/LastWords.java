package io.firesteel.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What a process said at its end: the line of its logs that tells best why it failed, so that nobody has to look for the
/// machine that has them.
final class LastWords {
    private static final int TAIL = 16 << 10;
    private static final int LONGEST = 300;
    private static final int SIGNALS = 128;
    /// Stack traces below the first line, and log lines that are no errors.
    private static final Pattern BESIDE = Pattern.compile(
            "\\s.*|Caused by: .*|Suppressed: .*|[0-9/]+ [0-9:]+ (INFO|WARN|DEBUG|TRACE) .*");

    private LastWords() {
    }

    /// As `: words`, of a process that ended with `code` in `folder`; empty where there are none, or a signal ended it.
    ///
    /// @param logs where to look; the first one that says something counts
    static String of(Path folder, int code, String... logs) {
        if (code <= 0 || code > SIGNALS) {
            return "";
        }
        for (String name : logs) {
            String line = last(folder.resolve(name));
            if (!line.isEmpty()) {
                return ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line);
            }
        }
        return "";
    }

    private static String last(Path file) {
        List<String> lines;
        try {
            lines = tail(file).lines().toList();
        } catch (IOException e) {
            // The code alone is told then.
            return "";
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank() && !BESIDE.matcher(lines.get(i)).matches()) {
                return lines.get(i).strip();
            }
        }
        return "";
    }

    private static String tail(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            in.position(Math.max(0, in.size() - TAIL));
            ByteBuffer bytes = ByteBuffer.allocate(TAIL);
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {
                // Until the end.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }
}
