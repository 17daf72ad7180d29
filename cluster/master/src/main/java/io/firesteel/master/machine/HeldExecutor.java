package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

/// An executor that runs already, as its worker or its driver reports it to a master.
///
/// @param memory    in MiB
/// @param resources its addresses of special resources
public record HeldExecutor(String appId, int id, String workerId, int cores, long memory,
        Map<String, List<String>> resources) {
}
