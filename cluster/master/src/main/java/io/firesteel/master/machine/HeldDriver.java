package io.firesteel.master.machine;

/// A driver that runs already, as its worker reports it.
///
/// @param memory  in MiB
/// @param attempt which launch of it
public record HeldDriver(String id, int cores, long memory, int attempt) {
}
