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
/// @param server  where the worker gets the pickles, in the order of their ids, when the files are encrypted; null: they are not
public record BroadcastDelta(List<Long> removed, Map<Long, Path> added, SocketAddressInfo server) {

    /// From what a worker `knows` to what the task `needs`.
    public static BroadcastDelta between(Set<Long> knows, Map<Long, Path> needs) {
        List<Long> removed = new ArrayList<>(new TreeSet<>(knows));
        removed.removeAll(needs.keySet());
        Map<Long, Path> added = new TreeMap<>(needs);
        added.keySet().removeAll(knows);
        return new BroadcastDelta(removed, added, null);
    }

    /// The same from a server.
    public BroadcastDelta servedBy(SocketAddressInfo address) {
        return new BroadcastDelta(removed, added, address);
    }

    /// As every version lays it out; those before 4.1 know servers at ports alone.
    void write(WireOutput out) {
        out.bool(server != null);
        out.int32(removed.size() + added.size());
        if (server != null) {
            out.int32(server.path() == null ? server.port() : -1);
            out.text(server.path() == null ? server.secret() : server.path());
        }
        removed.forEach(id -> out.int64(-id - 1));
        added.forEach((id, path) -> {
            out.int64(id);
            if (server == null) {
                out.text(path.toString());
            }
        });
    }
}
