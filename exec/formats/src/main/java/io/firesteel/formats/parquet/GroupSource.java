package io.firesteel.formats.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.firesteel.files.ByteSource;

/// One row group of a remote file: its wanted column chunks that lie close together come in one request, which is held until
/// the next row group; large ones are read piece by piece. Made for each row group; used by one thread.
final class GroupSource implements ByteSource {
    /// Reading so much that nobody wants is cheaper than another request.
    private static final int GAP = 256 << 10;
    private static final int REQUEST = 8 << 20;

    private final ByteSource file;
    private final List<Region> regions = new ArrayList<>();
    private boolean gathered;

    GroupSource(ByteSource file) {
        this.file = file;
    }

    /// Bytes that come in one request.
    private static final class Region {
        private final long start;
        private long end;
        private byte[] bytes;

        Region(long start, long end) {
            this.start = start;
            this.end = end;
        }
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public boolean remote() {
        return true;
    }

    @Override
    public void expect(long start, long length) {
        // A chunk that claims to go on behind the file's end is an error of the read, not of this.
        if (length > 0 && length <= REQUEST && start + length <= file.length()) {
            regions.add(new Region(start, start + length));
        }
    }

    private void gather() {
        gathered = true;
        List<Region> wanted = new ArrayList<>(regions);
        wanted.sort(Comparator.comparingLong(r -> r.start));
        regions.clear();
        for (Region next : wanted) {
            Region last = regions.isEmpty() ? null : regions.getLast();
            if (last != null && next.start - last.end <= GAP && Math.max(last.end, next.end) - last.start <= REQUEST) {
                last.end = Math.max(last.end, next.end);
            } else {
                regions.add(next);
            }
        }
    }

    @Override
    public void read(long position, byte[] target, int at, int length) throws IOException {
        if (!gathered) {
            gather();
        }
        for (Region r : regions) {
            if (position >= r.start && position + length <= r.end) {
                if (r.bytes == null) {
                    byte[] bytes = new byte[(int) (r.end - r.start)];
                    file.read(r.start, bytes, 0, bytes.length);
                    r.bytes = bytes;
                }
                System.arraycopy(r.bytes, (int) (position - r.start), target, at, length);
                return;
            }
        }
        file.read(position, target, at, length);
    }

    @Override
    public void close() {
        regions.clear();
    }
}
