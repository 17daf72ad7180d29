package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A submitted driver as the machine keeps it. Owned by the [Cluster].
final class DriverEntry {
    final String id;
    final DriverSpec spec;
    final long since;
    ProcessState state = ProcessState.SUBMITTED;
    String workerId = "";
    int attempt;
    boolean killWanted;
    /// Not before this time.
    long launchAt;
    long launchedAt;
    /// Since when nobody knows how it is; negative while somebody does.
    long unknownSince = -1;
    long endedAt;
    String message = "";
    OptionalInt exitCode = OptionalInt.empty();
    Map<String, List<String>> resources = Map.of();

    DriverEntry(String id, DriverSpec spec, long since) {
        this.id = id;
        this.spec = spec;
        this.since = since;
    }
}
