package io.firesteel.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;

import io.firesteel.executor.Archives;
import io.firesteel.files.FileTrees;

/// What a driver on a worker finds in its working folder: its files under their names, and its archives unpacked, so that
/// `./environment/bin/python` can be what runs it.
final class DriverFiles {
    private static final Set<String> TAKEN = Set.of("conf", "driver.conf", "stdout", "stderr");

    private DriverFiles() {
    }

    /// Puts there what `spark.files` and `spark.archives` name, as far as that is on this machine.
    static void show(Path folder, Map<String, String> conf) throws IOException {
        for (String named : list(conf, "spark.files")) {
            // Another name is for archives alone, as in Spark's standalone mode.
            int hash = named.lastIndexOf('#');
            String uri = hash < 0 ? named : named.substring(0, hash);
            Path link = place(folder, uri);
            if (link != null) {
                Files.createSymbolicLink(link, local(uri).toAbsolutePath());
            }
        }
        for (String uri : list(conf, "spark.archives")) {
            Path target = place(folder, uri);
            if (target != null) {
                // Under another name first: what is there is whole, also after a worker was killed.
                Path part = folder.resolve("unpacked");
                FileTrees.delete(part);
                Archives.unpack(local(uri), part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static String[] list(Map<String, String> conf, String key) {
        String value = conf.getOrDefault(key, "");
        return value.isBlank() ? new String[0] : value.split(",");
    }

    private static Path local(String uri) {
        int hash = uri.lastIndexOf('#');
        return Path.of(URI.create(hash < 0 ? uri : uri.substring(0, hash)));
    }

    /// Where it goes; null where it is not of this machine, or has been put there.
    private static Path place(Path folder, String uri) throws IOException {
        if (!uri.startsWith("file:")) {
            return null;
        }
        int hash = uri.lastIndexOf('#');
        String name = hash < 0 ? local(uri).getFileName().toString() : uri.substring(hash + 1);
        Path place = folder.resolve(name).normalize();
        if (!folder.normalize().equals(place.getParent())) {
            throw new IOException("'" + name + "' in " + uri + " is no name of a file in the working folder");
        }
        return TAKEN.contains(name) || Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? null : place;
    }
}
