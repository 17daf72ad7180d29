package io.firesteel.cluster.local;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a `local-cluster` master URL says.
///
/// @param executors how many child processes
/// @param cores     task slots of each
/// @param megabytes heap of each
record LocalClusterMaster(int executors, int cores, int megabytes) {
    private static final Pattern URL = Pattern
            .compile("local-cluster\\[\\s*([0-9]+)\\s*,\\s*([0-9]+)\\s*,\\s*([0-9]+)\\s*]");
    private static final int SMALLEST_HEAP = 64;

    /// The meaning of `master`; empty when it is no such URL.
    static Optional<LocalClusterMaster> parse(String master) {
        Matcher m = URL.matcher(master);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalClusterMaster meaning = new LocalClusterMaster(Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            return meaning.executors < 1 || meaning.cores < 1 || meaning.megabytes < SMALLEST_HEAP
                    ? Optional.empty()
                    : Optional.of(meaning);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
