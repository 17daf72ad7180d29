package io.firesteel.python.rdd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.api.Broadcast;
import io.firesteel.conf.Conf;
import io.firesteel.python.local.LocalServer;
import io.firesteel.python.protocol.SocketAddressInfo;

/// The broadcast values that one task's function reads, as files of this process. Made by [PythonPartitions].
record BroadcastFiles(Map<Long, PickledFile> files, Conf conf) {
    private static final Logger LOG = LoggerFactory.getLogger(BroadcastFiles.class);

    static BroadcastFiles of(List<Broadcast<?>> broadcasts, Conf conf) {
        Map<Long, PickledFile> files = new TreeMap<>();
        broadcasts.forEach(b -> files.put(b.id(), (PickledFile) b.value()));
        return new BroadcastFiles(files, conf);
    }

    Map<Long, Path> paths() {
        Map<Long, Path> paths = new TreeMap<>();
        files.forEach((id, file) -> paths.put(id, file.file()));
        return paths;
    }

    boolean areSealed() {
        return files.values().stream().anyMatch(PickledFile::isSealed);
    }

    /// Serves the pickles of `ids` once, each behind its id (`EncryptedPythonBroadcastServer` of Spark).
    SocketAddressInfo serve(Set<Long> ids) {
        return LocalServer.start(conf, "broadcast-decrypt-server", (in, out) -> {
            try {
                for (long id : new TreeSet<>(ids)) {
                    out.writeLong(id);
                    try (InputStream pickle = files.get(id).open()) {
                        pickle.transferTo(out);
                    }
                }
                out.flush();
                // The worker writes a byte when it has read everything.
                return in.read();
            } catch (IOException e) {
                // The worker fails for want of the rest and its task with it.
                LOG.warn("Broadcast values {} cannot be served to a Python worker", ids, e);
                throw e;
            }
        }).address();
    }
}
