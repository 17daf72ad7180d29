package io.firesteel.master;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.wire.DriverOrder;

/// A [DriverBook] in a folder (`spark.deploy.recoveryMode=FILESYSTEM`): one file of protobuf per driver, put in place by a
/// rename, and the epoch, which each master raises. Whoever holds the folder's lock is the master; a second one waits.
final class FileBook implements DriverBook, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final String SUFFIX = ".driver";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final long epoch;

    private FileBook(Path folder, FileChannel channel, FileLock lock, long epoch) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.epoch = epoch;
    }

    /// Opens the folder once nobody else has it.
    static FileBook open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        "rwx------")));
            }
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = lock(folder, channel);
            Path file = folder.resolve("epoch");
            long before = Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
            long epoch = Math.max(System.currentTimeMillis(), before + 1);
            replace(file, out -> out.write((epoch + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            return new FileBook(folder, channel, lock, epoch);
        } catch (IOException | NumberFormatException e) {
            throw ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path", folder.toString(), "what",
                    "spark.deploy.recoveryDirectory", "why", e.toString());
        }
    }

    private static FileLock lock(Path folder, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("another master of this process has it", e);
        }
        LOG.info("Another master leads and holds {}; this one waits. State: STANDBY", folder);
        return channel.lock();
    }

    /// Higher than that of every master that had this folder before.
    long epoch() {
        return epoch;
    }

    /// What is written into a file.
    private interface Content {

        void to(OutputStream out) throws IOException;
    }

    private static void replace(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel to = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = java.nio.channels.Channels.newOutputStream(to);
            content.to(out);
            out.flush();
            to.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Map<String, DriverOrder> orders() {
        Map<String, DriverOrder> orders = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file)) {
                orders.put(name.substring(0, name.length() - SUFFIX.length()), DriverOrder.parseFrom(in));
            } catch (IOException e) {
                LOG.error("The order {} cannot be read and is left alone: {}", file, e.toString());
            }
        }
        return orders;
    }

    @Override
    public void save(String driverId, DriverOrder order) {
        try {
            replace(folder.resolve(driverId + SUFFIX), order::writeTo);
        } catch (IOException e) {
            LOG.error("Driver {} would not outlive this master: {}", driverId, e.toString());
        }
    }

    @Override
    public void remove(String driverId) {
        try {
            Files.deleteIfExists(folder.resolve(driverId + SUFFIX));
        } catch (IOException e) {
            LOG.warn("Cannot remove the order of {}: {}", driverId, e.toString());
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            LOG.debug("The lock of {} went with its file", folder, e);
        }
    }
}
