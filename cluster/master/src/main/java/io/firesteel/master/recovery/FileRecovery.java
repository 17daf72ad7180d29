package io.firesteel.master.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.wire.DriverOrder;

/// A [Recovery] by a folder that masters share (`spark.deploy.recoveryMode=FILESYSTEM`): one file of protobuf per driver, put in
/// place by a rename, and the epoch, which each leader raises. Whoever holds the folder's lock leads; others wait for it.
final class FileRecovery implements Recovery, DriverBook {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final String SUFFIX = ".driver";
    private static final long LOOK_MILLIS = 200;

    private final Path folder;
    private final String url;
    private FileChannel channel;

    FileRecovery(Path folder, String url) {
        this.folder = folder;
        this.url = url;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        "rwx------")));
            }
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private RuntimeException unusable(Exception e) {
        return ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path", folder.toString(), "what",
                "spark.deploy.recoveryDirectory", "why", e.toString());
    }

    /// The lock is kept until the process ends: a master that leads by a folder leads for good.
    @Override
    public Term lead() throws InterruptedException {
        try {
            lock();
            Path file = folder.resolve("epoch");
            long before = epoch(file);
            long epoch = Math.max(System.currentTimeMillis(), before + 1);
            replace(file, out -> out.write((epoch + "\n").getBytes(StandardCharsets.US_ASCII)));
            replace(folder.resolve("leader"), out -> out.write((url + "\n").getBytes(StandardCharsets.UTF_8)));
            return new Term(epoch, this, new CompletableFuture<>());
        } catch (ClosedChannelException | FileLockInterruptionException e) {
            throw new InterruptedException("closed while waiting to lead");
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static long epoch(Path file) {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            throw ProtocolErrors.error(ProtocolErrors.DAMAGED_RECOVERY, "path", file.toString(), "why", e.toString());
        }
    }

    private void lock() throws IOException, InterruptedException {
        boolean told = false;
        while (true) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
                if (!told) {
                    LOG.info("Another master holds {}; this one waits for it", folder);
                }
                told = true;
            } catch (OverlappingFileLockException e) {
                // Another master of this process has it.
                LOG.debug("The lock of {} is held in this process", folder, e);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    @Override
    public String leader() {
        try {
            return Files.readString(folder.resolve("leader")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public List<String> others() {
        return List.of();
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
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
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
                DriverOrder order = DriverOrder.parseFrom(in);
                if (order.getResource().isEmpty()) {
                    throw new IOException("it names no program; it is cut off or empty");
                }
                orders.put(name.substring(0, name.length() - SUFFIX.length()), order);
            } catch (IOException e) {
                LOG.error("The order {} cannot be read and is left alone: {}", file, e.toString());
            }
        }
        return orders;
    }

    @Override
    public void save(String driverId, DriverOrder order) throws IOException {
        replace(folder.resolve(driverId + SUFFIX), order::writeTo);
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
            channel.close();
        } catch (IOException e) {
            LOG.debug("The lock of {} went with its file", folder, e);
        }
    }
}
