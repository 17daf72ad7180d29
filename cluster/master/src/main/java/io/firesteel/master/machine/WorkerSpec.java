package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

/// A worker as it announces itself.
///
/// @param id        `worker-<time>-<host>-<port>`
/// @param memory    what it gives away, in MiB
/// @param webUrl    its pages; empty for none
/// @param resources the addresses of its special resources, by their names
public record WorkerSpec(String id, String host, int port, int cores, long memory, String webUrl,
        Map<String, List<String>> resources) {
}
