package io.firesteel.python.protocol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which broadcast values a worker has to forget and which to load; workers remember them from task to task.
///
/// @param removed ids to forget
/// @param added   ids and the files that hold their pickles
public record BroadcastDelta(List<Long> removed, Map<Long, Path> added) {

    /// From what a worker `knows` to what the task `needs`.
    public static BroadcastDelta between(Set<Long> knows, Map<Long, Path> needs) {
        List<Long> removed = new ArrayList<>(new TreeSet<>(knows));
        removed.removeAll(needs.keySet());
        Map<Long, Path> added = new TreeMap<>(needs);
        added.keySet().removeAll(knows);
        return new BroadcastDelta(removed, added);
    }

    /// As every version lays it out; values are files, never served by a socket.
    void write(WireOutput out) {
        out.bool(false);
        out.int32(removed.size() + added.size());
        removed.forEach(id -> out.int64(-id - 1));
        added.forEach((id, path) -> {
            out.int64(id);
            out.text(path.toString());
        });
    }
}
