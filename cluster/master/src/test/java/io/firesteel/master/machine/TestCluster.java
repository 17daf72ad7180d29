package io.firesteel.master.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A master's machine with hand-made peers: gives events, keeps the actions, and plays workers that obey at once where asked.
final class TestCluster {
    final MasterMachine machine;
    final List<MasterAction> actions = new ArrayList<>();
    long now = 1_000_000;

    TestCluster(MasterPolicy policy) {
        machine = new MasterMachine(policy, now);
    }

    static MasterPolicy fifo() {
        return policy(true, false, Map.of());
    }

    static MasterPolicy fair() {
        return policy(true, true, Map.of());
    }

    static MasterPolicy policy(boolean spreadOut, boolean fair, Map<String, Integer> userCores) {
        return new MasterPolicy(spreadOut, fair, Integer.MAX_VALUE, 10, 10, 10, userCores, 1_000, 5_000, 10_000,
                new MasterPolicy.DriverRules(Integer.MAX_VALUE, true),
                new MasterPolicy.WorkerRules(WorkerOrder.CORES_FREE_DESC, 15));
    }

    static ApplicationSpec app(String name, int maxCores, int executorCores, long memory, int executors) {
        return new ApplicationSpec(name, "me", maxCores, executorCores, memory, executors, 1.0, "", 0, "", "here",
                Map.of());
    }

    static ApplicationSpec weighing(ApplicationSpec spec, String user, double weight) {
        return new ApplicationSpec(spec.name(), user, spec.maxCores(), spec.executorCores(), spec.executorMemory(),
                spec.executors(), weight, "", 0, "", "here", spec.resources());
    }

    static ApplicationSpec with(ApplicationSpec spec, String resource, int amount) {
        return new ApplicationSpec(spec.name(), spec.user(), spec.maxCores(), spec.executorCores(),
                spec.executorMemory(), spec.executors(), spec.weight(), "", 0, "", "here", Map.of(resource, amount));
    }

    List<MasterAction> on(MasterEvent event) {
        List<MasterAction> done = machine.on(event, now);
        actions.addAll(done);
        return done;
    }

    void worker(String id, int cores, long memory) {
        worker(id, cores, memory, List.of());
    }

    void worker(String id, int cores, long memory, List<HeldExecutor> held) {
        worker(id, cores, memory, held, Map.of());
    }

    void worker(String id, int cores, long memory, List<HeldExecutor> held, Map<String, List<String>> resources) {
        on(new MasterEvent.WorkerJoined(new WorkerSpec(id, "host-" + id, 1, cores, memory, "", resources), held,
                List.of()));
    }

    /// Registers a new application that can be reached, and answers its id.
    String submit(ApplicationSpec spec) {
        String id = null;
        for (MasterAction action : on(
                new MasterEvent.ApplicationJoined(actions.size() + 1L, "", spec, List.of(), 0, false))) {
            if (action instanceof MasterAction.AcceptApplication accepted) {
                id = accepted.appId();
            }
        }
        on(new MasterEvent.ApplicationReady(id));
        return id;
    }

    void tick(long millis) {
        now += millis;
        on(new MasterEvent.Tick());
    }

    /// Workers carry out every kill that was ordered and not yet carried out.
    void obey() {
        List<MasterAction> orders = new ArrayList<>(actions);
        actions.clear();
        for (MasterAction order : orders) {
            if (order instanceof MasterAction.KillExecutor kill) {
                ended(kill.workerId(), kill.appId(), kill.executor(), ProcessState.KILLED, 143);
            }
        }
    }

    void ended(String worker, String appId, int executor, ProcessState state, int code) {
        on(new MasterEvent.ExecutorChanged(worker, appId, executor,
                new ProcessEnd(state, "", OptionalInt.of(code))));
    }

    /// Cores by worker of an application's executors, as `w1=2`, in order.
    Map<String, Integer> cores(String appId) {
        Map<String, Integer> cores = new LinkedHashMap<>();
        for (MasterSnapshot.ExecutorState executor : executors(appId)) {
            cores.merge(executor.workerId(), executor.cores(), Integer::sum);
        }
        return cores;
    }

    List<MasterSnapshot.ExecutorState> executors(String appId) {
        for (MasterSnapshot.ApplicationState application : machine.snapshot().applications()) {
            if (application.id().equals(appId)) {
                return application.executors();
            }
        }
        return List.of();
    }

    <A> List<A> seen(Class<A> kind) {
        return actions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
