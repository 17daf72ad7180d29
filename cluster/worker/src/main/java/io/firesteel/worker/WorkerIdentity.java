package io.firesteel.worker;

import java.util.List;
import java.util.Map;

import io.firesteel.protocol.HostPort;

/// What a worker tells the masters of itself.
///
/// @param memory    in MiB
/// @param webUrl    its pages; empty for none
/// @param resources the addresses of its special resources, by their names
record WorkerIdentity(String id, HostPort address, int cores, long memory, String webUrl,
        Map<String, List<String>> resources) {
}
