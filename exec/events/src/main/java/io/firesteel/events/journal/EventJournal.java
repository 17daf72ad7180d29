package io.firesteel.events.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.firesteel.events.Event;

/// A first-in first-out file of events. Made by a listener queue that outgrows its memory: posting threads append under
/// the queue's lock, its one consumer reads without it. The file has no name once it is open, so nothing outlives the
/// process, and it is cut to nothing whenever everything was read.
public final class EventJournal implements Closeable {
    private static final int BUFFER = 1 << 18;
    private static final int FRAME = Integer.BYTES;

    private final FileChannel file;
    private final EventCodec writing = new EventCodec();
    private final EventCodec reading = new EventCodec();
    private final ByteSink encoded = new ByteSink();
    private final ByteSource source = new ByteSource();

    // Appenders' side, under the owner's lock.
    private ByteBuffer tail = ByteBuffer.allocate(BUFFER);
    private long flushed;

    // The consumer's side.
    private long readAt;
    private byte[] chunk = new byte[BUFFER];

    private EventJournal(FileChannel file) {
        this.file = file;
    }

    /// Opens a journal in `folder`, which is made when it is missing.
    public static EventJournal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve("events-" + Long.toHexString(System.nanoTime()) + ".journal");
        return new EventJournal(FileChannel.open(path, options(), PosixFilePermissions
                .asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    private static Set<StandardOpenOption> options() {
        return EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /// Appends an event; the caller holds the owner's lock. After an error nothing of the event is in the journal, and
    /// what was appended before can still be read.
    public void append(Event event) throws IOException {
        encoded.clear();
        writing.write(event, encoded);
        int size = FRAME + encoded.size();
        if (tail.remaining() < size) {
            flush();
            if (tail.capacity() < size) {
                tail = ByteBuffer.allocate(size);
            }
        }
        tail.putInt(encoded.size()).put(encoded.array(), 0, encoded.size());
    }

    private void flush() throws IOException {
        ByteBuffer content = tail.duplicate().flip();
        long at = flushed;
        while (content.hasRemaining()) {
            at += file.write(content, at);
        }
        flushed = at;
        tail.clear();
    }

    /// Where the consumer may read up to without the lock; called with the lock held.
    ///
    /// When the file has been read to its end, the appended tail is taken from memory.
    public Readable readable() {
        if (readAt < flushed) {
            return new InFile(flushed);
        }
        byte[] content = Arrays.copyOf(tail.array(), tail.position());
        tail.clear();
        if (readAt == flushed && flushed > 0) {
            readAt = 0;
            flushed = 0;
        }
        return new InMemory(content);
    }

    /// What [#readable()] found.
    public sealed interface Readable {
    }

    /// The file up to `end`.
    private record InFile(long end) implements Readable {
    }

    /// Events that were never written to the file.
    private record InMemory(byte[] content) implements Readable {
    }

    /// The next events of `readable`, at least one; called by the consumer without the lock.
    public List<Event> read(Readable readable) throws IOException {
        return switch (readable) {
            case InMemory memory -> decode(memory.content(), memory.content().length).events();
            case InFile part -> readFile(part.end());
        };
    }

    private List<Event> readFile(long end) throws IOException {
        int length = (int) Math.min(chunk.length, end - readAt);
        fill(length);
        int first = ByteBuffer.wrap(chunk).getInt() + FRAME;
        if (first > length) {
            chunk = Arrays.copyOf(chunk, first);
            length = (int) Math.min(chunk.length, end - readAt);
            fill(length);
        }
        Decoded decoded = decode(chunk, length);
        readAt += decoded.consumed();
        return decoded.events();
    }

    private void fill(int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(chunk, 0, length);
        while (target.hasRemaining()) {
            if (file.read(target, readAt + target.position()) < 0) {
                throw new IOException("the journal ends at " + (readAt + target.position()) + ", before its content");
            }
        }
    }

    private Decoded decode(byte[] bytes, int length) {
        List<Event> events = new ArrayList<>();
        int at = 0;
        ByteBuffer sizes = ByteBuffer.wrap(bytes);
        while (length - at >= FRAME && sizes.getInt(at) <= length - at - FRAME) {
            source.reset(bytes, at + FRAME);
            events.add(reading.read(source));
            at += FRAME + sizes.getInt(at);
        }
        return new Decoded(events, at);
    }

    private record Decoded(List<Event> events, int consumed) {
    }

    /// Gives the disk space back; called with the lock held when every event was read.
    public void clear() throws IOException {
        tail.clear();
        readAt = 0;
        flushed = 0;
        if (tail.capacity() > BUFFER) {
            tail = ByteBuffer.allocate(BUFFER);
        }
        if (chunk.length > BUFFER) {
            chunk = new byte[BUFFER];
        }
        file.truncate(0);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
