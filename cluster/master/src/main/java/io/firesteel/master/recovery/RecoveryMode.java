package io.firesteel.master.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.protocol.ProtocolErrors;

/// The values of `spark.deploy.recoveryMode`.
public enum RecoveryMode {
    /// One master; drivers that wait go with it.
    NONE,
    /// Masters that share a folder.
    FILESYSTEM,
    /// The same as FILESYSTEM, under the name of the store that Spark has there: files hold what little there is to keep.
    ROCKSDB,
    /// Masters that share a ZooKeeper ensemble.
    ZOOKEEPER;

    static final Setting<String> MODE = Setting.text("spark.deploy.recoveryMode", "NONE",
            "What outlives a master, and who leads: NONE (one master; what runs goes on), FILESYSTEM or ROCKSDB (masters that share a folder), "
                    + "ZOOKEEPER.");
    static final Setting<String> FOLDER = Setting.text("spark.deploy.recoveryDirectory", "",
            "The folder of the recovery modes FILESYSTEM and ROCKSDB.");
    static final Setting<String> ENSEMBLE = Setting.text("spark.deploy.zookeeper.url", "",
            "The ZooKeeper servers of the recovery mode ZOOKEEPER: host:port,host:port.");
    static final Setting<String> ENSEMBLE_FOLDER = Setting.text("spark.deploy.zookeeper.dir", "/spark",
            "Where masters keep their state in ZooKeeper.");
    static final Setting<Long> SESSION = Setting.millis("spark.deploy.zookeeper.sessionTimeout", "5s",
            "After so long without a word to ZooKeeper a master leads no more.");

    /// As the settings say.
    public static RecoveryMode of(Conf conf) {
        String text = conf.get(MODE).toUpperCase(Locale.ROOT);
        for (RecoveryMode mode : values()) {
            if (mode.name().equals(text)) {
                return mode;
            }
        }
        throw ProtocolErrors.error(ProtocolErrors.BAD_RECOVERY, "mode", text, "why",
                "it is NONE, FILESYSTEM, ROCKSDB or ZOOKEEPER");
    }

    /// Where contents of submissions are kept that a later master of this folder finds; null where there is no such folder.
    public Path sharedFolder(Conf conf) {
        return this == FILESYSTEM || this == ROCKSDB ? folder(conf) : null;
    }

    private Path folder(Conf conf) {
        String folder = conf.get(FOLDER);
        if (folder.isBlank()) {
            throw ProtocolErrors.error(ProtocolErrors.BAD_RECOVERY, "mode", name(), "why",
                    "spark.deploy.recoveryDirectory names no folder");
        }
        return Path.of(folder);
    }

    /// Begins to stand for election.
    ///
    /// @param url this master's address, for the others
    public Recovery open(Conf conf, String url) {
        return switch (this) {
            case NONE -> new Alone(url);
            case FILESYSTEM, ROCKSDB -> new FileRecovery(folder(conf), url);
            case ZOOKEEPER -> {
                String ensemble = conf.get(ENSEMBLE);
                if (ensemble.isBlank()) {
                    throw ProtocolErrors.error(ProtocolErrors.BAD_RECOVERY, "mode", name(), "why",
                            "spark.deploy.zookeeper.url names no servers");
                }
                yield new ZooKeeperRecovery(ensemble, conf.get(ENSEMBLE_FOLDER),
                        Math.toIntExact(Math.clamp(conf.get(SESSION), 1, TimeUnit.HOURS.toMillis(1))), url);
            }
        };
    }

    /// One master that leads from its start to its end.
    private record Alone(String leader) implements Recovery {

        @Override
        public Term lead() {
            return new Term(System.currentTimeMillis(), DriverBook.NONE, new CompletableFuture<>());
        }

        @Override
        public List<String> others() {
            return List.of();
        }

        @Override
        public void close() {
            // Nobody else is told.
        }
    }
}
