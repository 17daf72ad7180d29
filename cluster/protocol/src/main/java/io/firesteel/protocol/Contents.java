package io.firesteel.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.protobuf.UnsafeByteOperations;

import io.firesteel.protocol.wire.ContentChunk;

/// A folder of files by the SHA-256 of their content. Masters keep there what submitters bring, and workers what they fetched;
/// a file is whole or absent.
public final class Contents {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 1 << 20;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Path folder;

    /// @param folder made where it is absent, for its owner alone
    public Contents(Path folder) {
        this.folder = folder;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        "rwx------")));
            }
        } catch (IOException e) {
            throw ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path", folder.toString(), "what",
                    "content of submitted applications", "why", e.toString());
        }
    }

    /// Whether `key` can be one; what strangers send is asked before it becomes a path.
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /// Where the content is, whether it is there or not.
    public Path path(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("'" + key + "' is no SHA-256 in lower case");
        }
        return folder.resolve(key);
    }

    /// Whether it is there; one that is asked for counts as used.
    public boolean has(String key) {
        try {
            Files.setLastModifiedTime(path(key), FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Takes a content from chunks; one that is another than announced is an error, and is not kept.
    public void put(String key, Iterator<ContentChunk> chunks) throws IOException {
        Path target = path(key);
        Path part = Files.createTempFile(folder, ".", ".part");
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                while (chunks.hasNext()) {
                    chunks.next().getContent().writeTo(out);
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(key)) {
                throw new IOException("the content is another than its key " + key + " says");
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Says a file in chunks, the first of which names its key.
    public static void send(String key, Path file, java.util.function.Consumer<ContentChunk> to) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean first = true;
            byte[] bytes = in.readNBytes(CHUNK);
            while (first || bytes.length > 0) {
                to.accept(ContentChunk.newBuilder()
                        .setSha256(first ? key : "")
                        .setContent(UnsafeByteOperations.unsafeWrap(bytes))
                        .build());
                first = false;
                bytes = in.readNBytes(CHUNK);
            }
        }
    }

    /// The key of a file's content.
    public static String keyOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Removes what is not among `used` and was not asked for lately.
    public void removeUnused(Set<String> used) throws IOException {
        Instant limit = Instant.now().minus(UNUSED);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (!used.contains(file.getFileName().toString())
                    && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Where it keeps them.
    @Override
    public String toString() {
        return folder.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
