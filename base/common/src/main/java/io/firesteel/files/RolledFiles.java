package io.firesteel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files that a log has been rolled over into: they stand beside it, named after it, `--` and when they ended, some of them
/// compressed (`.gz`). Read by who removes old ones and by who shows all as one log.
public final class RolledFiles {
    private RolledFiles() {
    }

    /// Those of `log`, the oldest first.
    public static List<Path> of(Path log) throws IOException {
        String begin = log.getFileName() + "--";
        try (Stream<Path> all = Files.list(log.toAbsolutePath().getParent())) {
            return all.filter(p -> p.getFileName().toString().startsWith(begin))
                    .sorted(Comparator.comparing(p -> p.toString().replaceFirst("\\.gz$", "")))
                    .toList();
        }
    }
}
