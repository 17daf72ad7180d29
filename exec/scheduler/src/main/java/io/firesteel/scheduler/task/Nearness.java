package io.firesteel.scheduler.task;

import java.util.List;

import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.stages.Location;

/// How near an executor is to where a task likes to run.
final class Nearness {
    private Nearness() {
    }

    static Locality of(List<Location> preferred, ExecutorState executor, ExecutorTable executors) {
        Locality best = preferred.isEmpty() ? Locality.PROCESS_LOCAL : Locality.ANY;
        for (Location location : preferred) {
            Locality here = Locality.ANY;
            if (location instanceof Location.OnExecutor at && at.executorId().equals(executor.id())) {
                here = Locality.PROCESS_LOCAL;
            } else if (location.host().equals(executor.host())) {
                here = Locality.NODE_LOCAL;
            } else if (executors.rack(location.host()) != null
                    && executors.rack(location.host()).equals(executors.rack(executor.host()))) {
                here = Locality.RACK_LOCAL;
            }
            best = here.compareTo(best) < 0 ? here : best;
        }
        return best;
    }
}
