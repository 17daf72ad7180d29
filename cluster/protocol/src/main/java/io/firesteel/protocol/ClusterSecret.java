package io.firesteel.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// The secret that masters, workers, drivers and submitters of one cluster share. The first daemon writes it into the conf
/// folder, for its owner's eyes alone; everybody else of the same user finds it there. `spark.authenticate.secret`, or a
/// file named by `spark.authenticate.secret.file`, takes its place.
///
/// @param secret what is shown
/// @param where  where it was found, for messages
/// @param text   as it is written down
/// @param tls    of connections on which it is shown
public record ClusterSecret(Secret secret, String where, String text, Tls tls) {
    public static final Setting<String> SECRET = Setting.text("spark.authenticate.secret", "",
            "The secret that the members of a cluster share; without it, the file 'cluster.secret' of the conf folder.");
    public static final Setting<String> SECRET_FILE = Setting.text("spark.authenticate.secret.file", "",
            "The file that holds the cluster's secret.");
    static final String FILE = "cluster.secret";
    private static final int LARGEST_FILE = 64 << 10;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    /// For daemons: finds the secret, or makes one.
    public static ClusterSecret findOrMake(Conf conf, Map<String, String> environment) {
        Optional<ClusterSecret> known = look(conf, environment);
        if (known.isPresent()) {
            return known.get();
        }
        List<Path> places = places(environment);
        IOException refused = null;
        for (Path place : places) {
            try {
                return make(place, Tls.of(conf));
            } catch (IOException e) {
                // A distribution that is read-only: the user's own folder comes next.
                if (refused != null) {
                    e.addSuppressed(refused);
                }
                refused = e;
            }
        }
        throw ProtocolErrors.error(ProtocolErrors.BAD_SECRET, "where", "in " + places, "why",
                "cannot be written: " + refused);
    }

    /// For everybody else: finds the secret.
    public static ClusterSecret find(Conf conf, Map<String, String> environment) {
        return look(conf, environment).orElseThrow(() -> ProtocolErrors.error(ProtocolErrors.NO_SECRET, "places",
                String.join(", ", places(environment).stream().map(Path::toString).toList())));
    }

    private static Optional<ClusterSecret> look(Conf conf, Map<String, String> environment) {
        Tls tls = Tls.of(conf);
        String text = conf.get(SECRET);
        if (!text.isBlank()) {
            return Optional.of(new ClusterSecret(of(text), "of spark.authenticate.secret", text, tls));
        }
        String file = conf.get(SECRET_FILE);
        if (!file.isBlank()) {
            return Optional.of(read(Path.of(file), tls));
        }
        for (Path place : places(environment)) {
            if (Files.exists(place)) {
                return Optional.of(read(place, tls));
            }
        }
        return Optional.empty();
    }

    /// Where the file may be: the conf folder, then the user's own.
    private static List<Path> places(Map<String, String> environment) {
        List<Path> places = new ArrayList<>();
        places.add(DaemonConf.confFolder(environment).resolve(FILE));
        String base = environment.get("XDG_CONFIG_HOME");
        String home = environment.get("HOME");
        if (base != null && !base.isBlank()) {
            places.add(Path.of(base, "firesteel", FILE));
        } else if (home != null && !home.isBlank()) {
            places.add(Path.of(home, ".config", "firesteel", FILE));
        }
        return places;
    }

    private static ClusterSecret read(Path file, Tls tls) {
        String where = "in " + file;
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw ProtocolErrors.error(ProtocolErrors.BAD_SECRET, "where", where, "why", "is no secret: too large");
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw ProtocolErrors.error(ProtocolErrors.BAD_SECRET, "where", where, "why",
                        "can be read by others; take their rights away with chmod 600, and make a new one if they may have read it");
            }
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw ProtocolErrors.error(ProtocolErrors.BAD_SECRET, "where", where, "why", "is empty");
            }
            return new ClusterSecret(of(text), where, text, tls);
        } catch (IOException e) {
            throw ProtocolErrors.error(ProtocolErrors.BAD_SECRET, "where", where, "why", "cannot be read: " + e);
        }
    }

    /// Of two daemons that start at once, one makes the file and both read it.
    private static ClusterSecret make(Path file, Tls tls) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "." + FILE, ".new");
        try {
            writePrivately(fresh, HexFormat.of().formatHex(Secret.random().bytes()));
            // A link fails where the name is taken; a move would replace the other one's.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            return read(file, tls);
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException e) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return read(file, tls);
    }

    /// Writes it into a conf folder, for a process of the same user.
    public void writeTo(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        writePrivately(file, text);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, text + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// Any text makes a secret of the right length.
    private static Secret of(String text) {
        try {
            return Secret.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ClusterSecret(" + where + ")";
    }
}
