package io.firesteel.clusterui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import io.firesteel.files.RolledFiles;

/// The logs of executors and drivers below a worker's folder, by range. Nothing else of the disk can be named: every part of
/// a name is a plain word, and no link is followed.
final class LogFiles {
    static final List<String> TYPES = List.of("stderr", "stdout", "out");
    static final int DEFAULT_BYTES = 100 << 10;
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");

    private final Path workFolder;

    LogFiles(Path workFolder) {
        this.workFolder = workFolder.toAbsolutePath().normalize();
    }

    /// A part of a log.
    ///
    /// @param owner  whose log it is, as `app-…/3` or `driver-…`
    /// @param query  what names the log in addresses
    /// @param from   its first byte
    /// @param to     behind its last byte
    /// @param total  the size of the whole
    /// @param text   the part; where there is none, why
    record Part(String owner, String query, String type, Path file, long from, long to, long total, String text) {
    }

    /// The part that a request asks for; empty when it names no log.
    Optional<Part> find(Map<String, String> query) {
        String type = query.getOrDefault("logType", "");
        String app = query.getOrDefault("appId", "");
        String executor = query.getOrDefault("executorId", "");
        String driver = query.getOrDefault("driverId", "");
        boolean ofExecutor = WORD.matcher(app).matches() && WORD.matcher(executor).matches() && driver.isEmpty();
        boolean ofDriver = WORD.matcher(driver).matches() && app.isEmpty() && executor.isEmpty();
        if (!TYPES.contains(type) || !ofExecutor && !ofDriver) {
            return Optional.empty();
        }
        String owner = ofDriver ? driver : app + "/" + executor;
        String name = (ofDriver ? "driverId=" + driver : "appId=" + app + "&executorId=" + executor) + "&logType="
                + type;
        Path file = workFolder.resolve(owner).resolve(type);
        try {
            return Optional.of(read(new Part(owner, name, type, file, 0, 0, 0, ""), query));
        } catch (NoSuchFileException e) {
            return Optional.of(new Part(owner, name, type, file, 0, 0, 0, "There is no such log here."));
        } catch (IOException e) {
            return Optional.of(new Part(owner, name, type, file, 0, 0, 0, "The log cannot be read: " + e.getMessage()));
        }
    }

    private Part read(Part part, Map<String, String> query) throws IOException {
        List<Piece> pieces = pieces(part.file());
        long total = pieces.stream().mapToLong(Piece::size).sum();
        long length = Math.clamp(number(query, "byteLength", DEFAULT_BYTES), 0, MOST_BYTES);
        long from = Math.clamp(number(query, "offset", total - length), 0, total);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long begin = 0;
        for (Piece piece : pieces) {
            long skip = Math.max(0, from - begin);
            int wanted = (int) Math.min(length - bytes.size(), piece.size() - skip);
            if (wanted > 0) {
                try (InputStream in = piece.open()) {
                    in.skipNBytes(skip);
                    bytes.write(in.readNBytes(wanted));
                }
            }
            begin += piece.size();
        }
        // Whatever is no text, or a character cut in two, becomes a replacement character.
        return new Part(part.owner(), part.query(), part.type(), part.file(), from, from + bytes.size(), total,
                bytes.toString(StandardCharsets.UTF_8));
    }

    /// What was rolled over, the oldest first, and what is written now.
    private List<Piece> pieces(Path file) throws IOException {
        Path real = workFolder.toRealPath().resolve(workFolder.relativize(file));
        if (!real.toRealPath().equals(real)) {
            throw new NoSuchFileException(file.toString());
        }
        List<Piece> pieces = new ArrayList<>();
        for (Path each : RolledFiles.of(real)) {
            if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                pieces.add(Piece.of(each));
            }
        }
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        pieces.add(Piece.of(real));
        return pieces;
    }

    /// One file of a log.
    ///
    /// @param size of its text
    private record Piece(Path file, boolean compressed, long size) {

        static Piece of(Path file) throws IOException {
            boolean compressed = file.toString().endsWith(".gz");
            return new Piece(file, compressed, compressed ? plainSize(file) : Files.size(file));
        }

        /// The last four bytes of a gzip file (RFC 1952).
        private static long plainSize(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                ByteBuffer last = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                channel.read(last, Math.max(0, channel.size() - Integer.BYTES));
                return Integer.toUnsignedLong(last.getInt(0));
            }
        }

        InputStream open() throws IOException {
            InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            return compressed ? new GZIPInputStream(in) : in;
        }
    }

    private static long number(Map<String, String> query, String name, long absent) {
        try {
            return query.containsKey(name) ? Long.parseLong(query.get(name)) : absent;
        } catch (NumberFormatException e) {
            return absent;
        }
    }
}
