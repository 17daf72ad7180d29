package io.firesteel.formats.parquet.page;

import java.io.IOException;
import java.util.zip.CRC32;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.PageHeader;
import io.firesteel.formats.parquet.meta.ThriftReader;

/// Walks the pages of one column chunk after the other through one reused buffer: headers first, bodies only when they
/// are wanted, so that pages can be skipped without decompressing them.
final class PageStream {
    private static final int WINDOW = 256 << 10;
    private static final int REMOTE_WINDOW = 4 << 20;
    private static final int MAX_HEADER = 16 << 20;
    private static final int MAX_PAGE = 1 << 30;
    /// Decoders load up to 16 bytes at a time past the last value.
    private static final int SLACK = 16;

    private final Decompressor decompressor;
    private final CRC32 crc = new CRC32();
    private ByteSource file;
    private int ahead;
    private ColumnChunk chunk;
    private byte[] window = new byte[0];
    private int from;
    private int to;
    private long filePosition;
    private long left;
    private byte[] page = new byte[0];

    PageStream(Decompressed done) {
        decompressor = new Decompressor(done);
    }

    void open(ByteSource source, ColumnChunk column) {
        Decompressor.check(column.codec(), 0, 0);
        file = source;
        ahead = source.remote() ? REMOTE_WINDOW : WINDOW;
        source.expect(column.start(), column.length());
        chunk = column;
        from = 0;
        to = 0;
        filePosition = column.start();
        left = column.length();
    }

    /// The next page's header, or null at the end of the chunk; the body comes by [#body] or goes by [#skip].
    PageHeader next() throws IOException {
        int wanted = 64;
        while (true) {
            fill(wanted);
            if (from == to) {
                return null;
            }
            try {
                PageHeader header = PageHeader.read(window, from, to);
                from += header.headerBytes();
                if (header.compressed() > left + (to - from)) {
                    throw new CorruptFile("a page of " + header.compressed() + " bytes in a chunk of "
                            + (left + (to - from)) + " more bytes");
                }
                return header;
            } catch (ThriftReader.Truncated e) {
                if (left == 0 || to - from >= MAX_HEADER) {
                    throw e;
                }
                wanted = Math.min(MAX_HEADER, Math.max(1024, (to - from) * 4));
            }
        }
    }

    void skip(PageHeader header) {
        int n = Math.min(header.compressed(), to - from);
        from += n;
        int rest = header.compressed() - n;
        filePosition += rest;
        left -= rest;
    }

    /// The body of the page whose header was read last, uncompressed, from index 0 on, valid until the next page.
    byte[] body(PageHeader header) throws IOException {
        int stored = header.compressed();
        int size = header.uncompressed();
        if (size > MAX_PAGE) {
            throw new CorruptFile("a page of " + size + " bytes; at most " + MAX_PAGE + " are read");
        }
        int levels = header.type() == PageHeader.DATA_V2 ? header.defBytes() + header.repBytes() : 0;
        boolean packed = header.type() != PageHeader.DATA_V2 || header.isCompressed();
        int codec = packed ? chunk.codec() : 0;
        if (levels > stored) {
            throw new CorruptFile("levels of " + levels + " bytes in a page of " + stored);
        }
        Decompressor.check(codec, stored - levels, size - levels);
        fill(stored);
        if (to - from < stored) {
            throw new CorruptFile("a page is cut short");
        }
        if (header.hasCrc()) {
            crc.reset();
            crc.update(window, from, stored);
            if ((int) crc.getValue() != header.crc()) {
                throw new CorruptFile(
                        "a page's checksum is " + Integer.toHexString((int) crc.getValue()) + ", its header says "
                                + Integer.toHexString(header.crc()));
            }
        }
        if (page.length < size + SLACK) {
            page = new byte[Math.max(size + SLACK, Math.min(MAX_PAGE, page.length * 2))];
        }
        System.arraycopy(window, from, page, 0, levels);
        if (size > levels || stored > levels && codec != 0) {
            decompressor.run(codec, window, from + levels, stored - levels, page, levels, size - levels);
        }
        from += stored;
        return page;
    }

    /// Makes `wanted` bytes of the chunk available in the window, or all that are left.
    private void fill(int wanted) throws IOException {
        if (to - from >= wanted || left == 0) {
            return;
        }
        System.arraycopy(window, from, window, 0, to - from);
        to -= from;
        from = 0;
        int need = (int) Math.min(left, Math.max(wanted - to, ahead));
        if (window.length < to + need + SLACK) {
            window = java.util.Arrays.copyOf(window,
                    Math.max(to + need + SLACK, Math.min(MAX_PAGE, window.length * 2)));
        }
        file.read(filePosition, window, to, need);
        to += need;
        filePosition += need;
        left -= need;
    }
}
