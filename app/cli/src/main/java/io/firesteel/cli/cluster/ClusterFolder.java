package io.firesteel.cli.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.files.FileTrees;

/// The folder of the one cluster that a user runs on a machine: who runs it, its logs and its work. Its owner's alone, gone
/// when the cluster is.
///
/// @param path where it lies
record ClusterFolder(Path path) {
    private static final String OWNER = "process";

    /// The user's own, whether it is there or not.
    static ClusterFolder of(Map<String, String> environment) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        Path base = runtime != null && Files.isWritable(Path.of(runtime))
                ? Path.of(runtime)
                : Path.of(environment.getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir")));
        return new ClusterFolder(base.resolve("firesteel-cluster-" + System.getProperty("user.name")));
    }

    /// Makes it this process's; a cluster that runs is an error, one that died is swept away.
    void claim() {
        Optional<ProcessHandle> owner = owner();
        if (owner.isPresent()) {
            throw ClusterErrors.error(ClusterErrors.RUNS_ALREADY, "pid", "" + owner.get().pid());
        }
        try {
            FileTrees.delete(path);
            Files.createDirectory(path, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
            ProcessHandle self = ProcessHandle.current();
            Files.write(path.resolve(OWNER), List.of("" + self.pid(), started(self)));
        } catch (IOException | UnsupportedOperationException e) {
            throw ClusterErrors.error(ClusterErrors.NO_FOLDER, "path", path.toString(), "why", e.toString());
        }
    }

    /// The process that runs the cluster, and no other that was given its number later.
    Optional<ProcessHandle> owner() {
        try {
            Path file = path.resolve(OWNER);
            // The folder above may be one in which anybody can make another.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOwn(path) || !isOwn(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst()))
                            .filter(process -> process.isAlive() && started(process).equals(lines.get(1)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(Path file) throws IOException {
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /// Takes it away with all that is in it.
    void remove() throws IOException {
        FileTrees.delete(path);
    }
}
