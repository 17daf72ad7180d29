package io.firesteel.sinks;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.firesteel.files.FileTrees;

/// The files of one write on the driver: staged below `_temporary`, moved to their place when all tasks are done, removed
/// when the write fails. Old files of an overwrite are moved aside first and come back when a move fails, so that a failed
/// statement leaves the table as it was.
public final class JobCommit {
    private static final String TEMPORARY = "_temporary";
    private static final String SUCCESS = "_SUCCESS";

    private final WriteSpec spec;
    private final Path folder;
    private final Path staging;
    private final boolean made;

    private JobCommit(WriteSpec spec, boolean made) {
        this.spec = spec;
        this.folder = Path.of(spec.folder());
        this.staging = staging(spec);
        this.made = made;
    }

    static Path staging(WriteSpec spec) {
        return Path.of(spec.folder(), TEMPORARY, spec.job());
    }

    /// What an overwrite takes away.
    public sealed interface Replaced {
        /// Nothing.
        record None() implements Replaced {
        }

        /// Everything below a folder of the table, such as `a=1`; empty for the whole table.
        record Below(String partition) implements Replaced {
        }

        /// The partitions that rows were written to.
        record Written() implements Replaced {
        }
    }

    /// Makes the folders of a write.
    public static JobCommit begin(WriteSpec spec) {
        Path folder = Path.of(spec.folder());
        boolean made = !Files.exists(folder);
        JobCommit job = new JobCommit(spec, made);
        try {
            Files.createDirectories(job.staging);
            return job;
        } catch (IOException e) {
            throw SinkErrors.job(spec.folder(), "begun", e);
        }
    }

    /// Makes the files of all tasks visible.
    public void commit(List<WrittenFile> files, Replaced replaced) {
        List<Path[]> moves = new ArrayList<>();
        try {
            for (Path old : doomed(files, replaced)) {
                move(old, staging.resolve("old").resolve(folder.relativize(old)), moves);
            }
            for (WrittenFile f : files) {
                Path from = staging.resolve("task-" + f.task()).resolve(f.partition()).resolve(f.name());
                move(from, folder.resolve(f.partition()).resolve(f.name()), moves);
            }
        } catch (IOException e) {
            throw undone(moves, e);
        }
        try {
            Path mark = folder.resolve(SUCCESS);
            Files.deleteIfExists(mark);
            Files.createFile(mark);
        } catch (IOException e) {
            throw undone(moves, e);
        }
        clean(false);
    }

    private RuntimeException undone(List<Path[]> moves, IOException cause) {
        for (Path[] m : moves.reversed()) {
            try {
                Files.move(m[1], m[0], StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        abort();
        return SinkErrors.job(spec.folder(), "put into place", cause);
    }

    private static void move(Path from, Path to, List<Path[]> moves) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        moves.add(new Path[]{from, to});
    }

    /// The files and folders that the new files replace.
    private Set<Path> doomed(List<WrittenFile> files, Replaced replaced) throws IOException {
        Set<Path> old = new LinkedHashSet<>();
        switch (replaced) {
            case Replaced.None n -> {
                // The table keeps all it has.
            }
            case Replaced.Below b -> children(folder.resolve(b.partition()), old);
            case Replaced.Written w -> {
                for (String partition : files.stream().map(WrittenFile::partition).distinct().toList()) {
                    children(folder.resolve(partition), old);
                }
            }
        }
        return old;
    }

    private static void children(Path at, Set<Path> into) throws IOException {
        try (Stream<Path> list = Files.list(at)) {
            list.filter(p -> {
                String name = p.getFileName().toString();
                return !name.startsWith(".") && (!name.startsWith("_") || name.indexOf('=') > 0);
            }).forEach(into::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // There is nothing to replace.
            return;
        }
    }

    /// Removes all that the write has left.
    public void abort() {
        clean(made);
    }

    private void clean(boolean whole) {
        try {
            FileTrees.delete(staging);
            dropIfEmpty(staging.getParent());
            if (whole) {
                dropIfEmpty(folder);
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(JobCommit.class).warn("Cannot remove {}: {}", staging, e.toString());
        }
    }

    private static void dropIfEmpty(Path at) throws IOException {
        try {
            Files.deleteIfExists(at);
        } catch (DirectoryNotEmptyException e) {
            // Another write is under way there.
            return;
        }
    }
}
