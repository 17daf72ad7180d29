package io.firesteel.wire.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import io.netty.buffer.ByteBuf;

/// Small parts of one file that lie side by side there, and with their heads between them in a buffer: one call reads them
/// all. A part without neighbours comes out of the files that the server has open.
final class FileRun implements AutoCloseable {
    private final OpenFiles shared;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<ByteBuffer> places = new ArrayList<>();
    private int start;
    private Path path;
    private FileChannel file;

    FileRun(OpenFiles shared) {
        this.shared = shared;
    }

    /// One of the parts, and which answer it is.
    record Piece(int index, Content.FilePart part) {
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Where in the buffer it begins.
    int start() {
        return start;
    }

    void begin(int at) {
        start = at;
    }

    /// Whether the part begins where the last one ends.
    boolean goesOn(Content.FilePart next) {
        if (pieces.isEmpty()) {
            return false;
        }
        Content.FilePart last = pieces.getLast().part();
        return last.offset() + last.length() == next.offset() && last.file().equals(next.file());
    }

    /// Leaves room for the part where the buffer's bytes end.
    void add(int index, Content.FilePart part, ByteBuf to) {
        int length = (int) part.length();
        pieces.add(new Piece(index, part));
        places.add(to.internalNioBuffer(to.writerIndex(), length).slice());
        to.writerIndex(to.writerIndex() + length);
    }

    void read() throws IOException {
        Content.FilePart first = pieces.getFirst().part();
        if (places.size() == 1) {
            if (!shared.read(first.file(), places.getFirst(), first.offset())) {
                throw shorter(first, Files.size(first.file()));
            }
            return;
        }
        // What reads into several places moves the channel's position, so the channel is this run's own.
        if (!first.file().equals(path)) {
            close();
            file = FileChannel.open(first.file(), StandardOpenOption.READ);
            path = first.file();
        }
        Content.FilePart last = pieces.getLast().part();
        ByteBuffer[] into = places.toArray(new ByteBuffer[0]);
        long end = last.offset() + last.length();
        file.position(first.offset());
        for (long at = first.offset(); at < end;) {
            long read = file.read(into);
            if (read < 0) {
                throw shorter(last, file.size());
            }
            at += read;
        }
    }

    void clear() {
        pieces.clear();
        places.clear();
    }

    /// The parts, which are not here any more.
    List<Piece> take() {
        List<Piece> taken = List.copyOf(pieces);
        clear();
        return taken;
    }

    /// The file of a part that is there as a whole.
    static FileChannel open(Content.FilePart part) throws IOException {
        FileChannel opened = FileChannel.open(part.file(), StandardOpenOption.READ);
        long size = opened.size();
        if (size < part.offset() + part.length()) {
            opened.close();
            throw shorter(part, size);
        }
        return opened;
    }

    private static IOException shorter(Content.FilePart part, long size) {
        return new IOException(part.file() + " has " + size + " bytes, " + (part.offset() + part.length())
                + " were expected");
    }

    @Override
    public void close() throws IOException {
        path = null;
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
