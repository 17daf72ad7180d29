package io.firesteel.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A file that is being written, under a temporary name until [#commit()] renames it. When its disk is full or broken,
/// what is written moves to another local folder and writing goes on there; when there is none, `DISK_FULL`. For one
/// thread; closed without a commit, it is deleted.
public final class BlockFile extends OutputStream {
    private static final int BUFFER = 64 << 10;
    /// In steps, so that the JDK's direct buffers stay small.
    private static final int STEP = 1 << 20;

    private final FileFolders folders;
    private final String name;
    private final Set<Path> failed = new HashSet<>();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private FileChannel channel;
    private Path temporary;
    private long written;
    private boolean done;

    BlockFile(FileFolders folders, String name) {
        this.folders = folders;
        this.name = name;
    }

    @Override
    public void write(int value) throws IOException {
        if (buffered == buffer.length) {
            drain();
        }
        buffer[buffered++] = (byte) value;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, source.length);
        if (length > buffer.length - buffered) {
            drain();
        }
        if (length >= buffer.length) {
            drain(source, offset, length);
        } else {
            System.arraycopy(source, offset, buffer, buffered, length);
            buffered += length;
        }
    }

    /// Appends a part of another file, inside the kernel where that can be.
    public void append(FileChannel source, long offset, long length) throws IOException {
        drain();
        long from = offset;
        long left = length;
        while (left > 0) {
            if (from >= source.size()) {
                throw new IOException("a file of ours ends " + left + " bytes early");
            }
            try {
                open(left);
                channel.position(written);
                long moved = source.transferTo(from, Math.min(left, 8 * STEP), channel);
                written += moved;
                from += moved;
                left -= moved;
            } catch (IOException e) {
                moveElsewhere(e, left);
            }
        }
    }

    /// Bytes so far.
    public long position() {
        return written + buffered;
    }

    /// Ends writing and gives the file its name; from now on it belongs to the caller.
    public Path commit() throws IOException {
        drain();
        open(0);
        channel.close();
        Path target = temporary.resolveSibling(name);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        done = true;
        return target;
    }

    @Override
    public void close() {
        if (!done) {
            done = true;
            discard();
        }
    }

    private void drain() throws IOException {
        int length = buffered;
        buffered = 0;
        drain(buffer, 0, length);
    }

    private void drain(byte[] source, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            open(left);
            try {
                int step = channel.write(ByteBuffer.wrap(source, from, Math.min(left, STEP)), written);
                written += step;
                from += step;
                left -= step;
            } catch (IOException e) {
                moveElsewhere(e, left);
            }
        }
    }

    private void open(long need) throws IOException {
        if (done) {
            throw new IOException(name + " is closed");
        }
        IOException last = null;
        while (channel == null) {
            Path folder = next(last, need);
            try {
                temporary = folder.resolve(name + "." + UUID.randomUUID());
                channel = create(temporary);
            } catch (IOException e) {
                exclude(folder, e);
                last = e;
            }
        }
    }

    /// The folder is there nearly always; asking first would cost as much as the file.
    private static FileChannel create(Path file) throws IOException {
        Path folder = file.getParent();
        EnumSet<StandardOpenOption> how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            return FileChannel.open(file, how, OwnedFolder.privateFile(folder));
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder, OwnedFolder.privateFolder(folder));
            return FileChannel.open(file, how, OwnedFolder.privateFile(folder));
        }
    }

    private Path next(IOException last, long need) {
        Path any = null;
        for (Path folder : folders.candidates(name)) {
            any = folder;
            if (!failed.contains(folder)) {
                return folder;
            }
        }
        throw StorageErrors.cannotWrite(any, written + need, last);
    }

    private void exclude(Path folder, IOException e) throws IOException {
        if (e instanceof ClosedByInterruptException) {
            throw e;
        }
        failed.add(folder);
        folders.exclude(folder, e);
    }

    /// Copies what is written to another folder; the copy may fail too.
    private void moveElsewhere(IOException cause, long need) throws IOException {
        IOException last = cause;
        FileChannel old = channel;
        Path oldFile = temporary;
        boolean copying = false;
        try {
            while (true) {
                exclude(temporary.getParent(), last);
                if (copying) {
                    discard();
                }
                copying = true;
                channel = null;
                if (failed.containsAll(folders.candidates(name))) {
                    throw StorageErrors.cannotWrite(oldFile.getParent(), written + need, last);
                }
                open(need);
                try {
                    copy(old);
                    return;
                } catch (IOException e) {
                    last = e;
                }
            }
        } finally {
            old.close();
            LocalFolders.delete(oldFile);
        }
    }

    private void copy(FileChannel old) throws IOException {
        long at = 0;
        while (at < written) {
            long moved = old.transferTo(at, Math.min(written - at, 8 * STEP), channel);
            if (moved <= 0) {
                throw new IOException("cannot read back what was written");
            }
            at += moved;
        }
    }

    private void discard() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                folders.exclude(temporary, e);
            }
            channel = null;
            LocalFolders.delete(temporary);
        }
    }
}
