package io.firesteel.storage.spill;

import java.nio.file.Path;

import io.firesteel.storage.BlockData;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.stream.BlockStream;

/// One finished spill file of several segments; deleted by whoever made it.
public final class Spill {
    private final Path file;
    private final long[] ends;
    private final BlockStream stream;

    Spill(Path file, long[] ends, BlockStream stream) {
        this.file = file;
        this.ends = ends;
        this.stream = stream;
    }

    public Path file() {
        return file;
    }

    /// Bytes of the whole file.
    public long size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    public long offset(int segment) {
        return segment == 0 ? 0 : ends[segment - 1];
    }

    public long length(int segment) {
        return ends[segment] - offset(segment);
    }

    /// The chunks of one segment.
    public FrameSource open(int segment) {
        return new FrameSource(new BlockData.OnDisk(file, offset(segment), length(segment)), stream.decoder());
    }

    public void delete() {
        LocalFolders.delete(file);
    }
}
