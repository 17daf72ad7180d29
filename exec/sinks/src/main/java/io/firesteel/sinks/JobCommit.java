package io.firesteel.sinks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;

/// The files of one write on the driver: staged below `_temporary`, moved to their place when all tasks are done, removed
/// when the write fails. Old files of an overwrite are moved aside first and come back when a move fails, so that a failed
/// statement leaves the table as it was.
public final class JobCommit {
    private static final String TEMPORARY = "_temporary";
    private static final String SUCCESS = "_SUCCESS";

    private final WriteSpec spec;
    private final FileStore store;
    private final FileLocation folder;
    private final FileLocation staging;
    private final Set<FileLocation> folders = new HashSet<>();

    private JobCommit(WriteSpec spec) {
        this.spec = spec;
        this.store = spec.store();
        this.folder = spec.folder();
        this.staging = staging(spec);
    }

    static FileLocation staging(WriteSpec spec) {
        return spec.folder().child(TEMPORARY).child(spec.job());
    }

    /// There as long as the job is: attempts that outlive it clean up after themselves.
    static String live(WriteSpec spec) {
        return staging(spec).child("_live").path();
    }

    /// Removes the folders of a write that is over, as far as nothing is in them.
    static void dropEmpty(WriteSpec spec, boolean failed) throws IOException {
        FileLocation staging = staging(spec);
        spec.store().deleteIfEmpty(staging.path());
        spec.store().deleteIfEmpty(staging.parent().path());
        if (failed && spec.fresh()) {
            spec.store().deleteIfEmpty(spec.folder().path());
        }
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

    /// One rename.
    private record Move(FileLocation from, FileLocation to) {
    }

    /// Makes the folders of a write.
    public static JobCommit begin(WriteSpec spec) {
        try {
            JobCommit job = new JobCommit(spec);
            job.store.makeFolders(job.staging.path());
            job.store.create(live(spec)).close();
            return job;
        } catch (IOException e) {
            throw SinkErrors.job(spec.folder().path(), "begun", e);
        }
    }

    /// Makes the files of all tasks visible.
    public void commit(List<WrittenFile> files, Replaced replaced) {
        List<Move> moves = new ArrayList<>();
        try {
            for (FileLocation old : doomed(files, replaced)) {
                move(old, staging.child("old").child(old.below(folder)), moves);
            }
            for (WrittenFile f : files) {
                FileLocation from = staging.child("task-" + f.task()).child(f.partition()).child(f.name());
                move(from, folder.child(f.partition()).child(f.name()), moves);
            }
            store.create(folder.child(SUCCESS).path()).close();
        } catch (IOException e) {
            throw undone(moves, e);
        }
        clean(false);
    }

    private RuntimeException undone(List<Move> moves, IOException cause) {
        for (Move m : moves.reversed()) {
            try {
                rename(m.to, m.from);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        abort();
        return SinkErrors.job(spec.folder().path(), "put into place", cause);
    }

    private void move(FileLocation from, FileLocation to, List<Move> moves) throws IOException {
        if (folders.add(to.parent())) {
            store.makeFolders(to.parent().path());
        }
        rename(from, to);
        moves.add(new Move(from, to));
    }

    private void rename(FileLocation from, FileLocation to) throws IOException {
        if (!store.rename(from.path(), to.path())) {
            throw new IOException("cannot give " + from + " the name " + to);
        }
    }

    /// The files and folders that the new files replace.
    private Set<FileLocation> doomed(List<WrittenFile> files, Replaced replaced) throws IOException {
        Set<FileLocation> old = new LinkedHashSet<>();
        switch (replaced) {
            case Replaced.None n -> {
                // The table keeps all it has.
            }
            case Replaced.Below b -> children(folder.child(b.partition()), old);
            case Replaced.Written w -> {
                for (String partition : files.stream().map(WrittenFile::partition).distinct().toList()) {
                    children(folder.child(partition), old);
                }
            }
        }
        return old;
    }

    private void children(FileLocation at, Set<FileLocation> into) throws IOException {
        Optional<Entry> there = store.find(at.path());
        if (there.isEmpty() || !there.get().folder()) {
            return;
        }
        try {
            for (Entry e : store.list(at.path())) {
                String name = e.name();
                if (!name.startsWith(".") && (!name.startsWith("_") || name.indexOf('=') > 0)) {
                    into.add(at.child(name));
                }
            }
        } catch (NoSuchFileException | FileNotFoundException e) {
            // Somebody has removed it; there is nothing to replace.
            return;
        }
    }

    /// Removes all that the write has left.
    public void abort() {
        clean(true);
    }

    private void clean(boolean failed) {
        try {
            store.delete(staging.path());
            dropEmpty(spec, failed);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(JobCommit.class).warn("Cannot remove {}: {}", staging, e.toString());
        }
    }
}
