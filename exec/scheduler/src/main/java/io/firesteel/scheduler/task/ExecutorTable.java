package io.firesteel.scheduler.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.stages.Location;

/// The live executors by id, host and rack.
final class ExecutorTable {
    private final Map<String, ExecutorState> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byHost = new HashMap<>();
    private final Map<String, String> rackOfHost = new HashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private int cores;

    /// The new executor, or null when it is known or was lost before.
    ExecutorState add(ExecutorInfo info) {
        if (byId.containsKey(info.id()) || gone.contains(info.id())) {
            return null;
        }
        ExecutorState state = new ExecutorState(info);
        byId.put(info.id(), state);
        cores += info.cores();
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
            cores -= state.info.cores();
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

    /// Of all executors.
    int cores() {
        return cores;
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

    /// How near an executor is to where a task likes to run.
    Locality nearness(List<Location> preferred, ExecutorState executor) {
        Locality best = preferred.isEmpty() ? Locality.PROCESS_LOCAL : Locality.ANY;
        for (Location location : preferred) {
            Locality here = Locality.ANY;
            if (location instanceof Location.OnExecutor at && at.executorId().equals(executor.id())) {
                here = Locality.PROCESS_LOCAL;
            } else if (location.host().equals(executor.host())) {
                here = Locality.NODE_LOCAL;
            } else if (rack(location.host()) != null && rack(location.host()).equals(rack(executor.host()))) {
                here = Locality.RACK_LOCAL;
            }
            best = here.compareTo(best) < 0 ? here : best;
        }
        return best;
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
