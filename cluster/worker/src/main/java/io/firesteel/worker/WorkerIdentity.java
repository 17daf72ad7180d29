package io.firesteel.worker;

import io.firesteel.protocol.HostPort;

/// What a worker tells the masters of itself.
///
/// @param memory in MiB
/// @param webUrl its pages; empty for none
record WorkerIdentity(String id, HostPort address, int cores, long memory, String webUrl) {
}
