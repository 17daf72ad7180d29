package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

/// A driver that runs already, as its worker reports it.
///
/// @param memory    in MiB
/// @param attempt   which launch of it
/// @param resources its addresses of special resources
public record HeldDriver(String id, int cores, long memory, int attempt, Map<String, List<String>> resources) {
}
