package io.firesteel.scheduler.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.machine.TaskNeeds;

/// The live executors by id, host and rack.
final class ExecutorTable {
    private final Map<String, ExecutorState> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byHost = new HashMap<>();
    private final Map<String, String> rackOfHost = new HashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    /// The new executor, or null when it is known or was lost before.
    ExecutorState add(ExecutorInfo info) {
        if (byId.containsKey(info.id()) || gone.contains(info.id())) {
            return null;
        }
        ExecutorState state = new ExecutorState(info);
        byId.put(info.id(), state);
        byHost.computeIfAbsent(info.host(), h -> new LinkedHashSet<>()).add(info.id());
        if (!info.rack().isEmpty()) {
            rackOfHost.put(info.host(), info.rack());
        }
        return state;
    }

    ExecutorState remove(String id) {
        ExecutorState state = byId.remove(id);
        if (state != null) {
            gone.add(id);
            Set<String> others = byHost.get(state.host());
            others.remove(id);
            if (others.isEmpty()) {
                byHost.remove(state.host());
            }
        }
        return state;
    }

    ExecutorState get(String id) {
        return byId.get(id);
    }

    Collection<ExecutorState> all() {
        return byId.values();
    }

    boolean alive(String id) {
        return byId.containsKey(id);
    }

    boolean hostAlive(String host) {
        return byHost.containsKey(host);
    }

    Set<String> onHost(String host) {
        return byHost.getOrDefault(host, Set.of());
    }

    String rack(String host) {
        return rackOfHost.get(host);
    }

    boolean rackAlive(String rack) {
        for (String host : byHost.keySet()) {
            if (rack.equals(rackOfHost.get(host))) {
                return true;
            }
        }
        return false;
    }

    /// How many tasks with these needs all executors of a profile could run at once if they were idle.
    int slots(int resourceProfile, TaskNeeds needs) {
        long slots = 0;
        for (ExecutorState e : byId.values()) {
            if (e.info.serves(resourceProfile)) {
                slots += new ExecutorState(e.info).fits(needs);
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, slots);
    }
}
