package io.firesteel.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.executor.backend.FileCatalog;
import io.firesteel.wire.control.FilesReply;
import io.firesteel.wire.control.SentFile;

/// The application's files by content: what executors list and fetch. Owned by the [RemoteBackend]; hashes each file once.
final class SentFiles {
    private final FileCatalog catalog;
    private final Map<Path, String> hashes = new HashMap<>();
    private final Map<String, Path> byHash = new HashMap<>();

    SentFiles(FileCatalog catalog) {
        this.catalog = catalog;
    }

    long version() {
        return catalog.version();
    }

    synchronized FilesReply list() throws IOException {
        // Read before the entries: a later addition only makes executors ask again.
        long version = catalog.version();
        List<FileCatalog.Entry> entries = catalog.entries();
        FilesReply.Builder reply = FilesReply.newBuilder().setVersion(version);
        for (FileCatalog.Entry entry : entries) {
            String hash = hashes.get(entry.path());
            if (hash == null) {
                hash = sha256(entry.path());
                hashes.put(entry.path(), hash);
                byHash.put(hash, entry.path());
            }
            reply.addFiles(SentFile.newBuilder()
                    .setName(entry.name())
                    .setKind(entry.kind().name().toLowerCase(Locale.ROOT))
                    .setSha256(hash)
                    .setSize(Files.size(entry.path())));
        }
        return reply.build();
    }

    /// The file with this content, or null: nothing that was not added can be asked for.
    synchronized Path path(String sha256) {
        return byHash.get(sha256);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
