package io.firesteel.master.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Random lives of a small cluster, replayed by their seed: executors and workers die and come back, applications come, go
/// and are cut off, the master itself starts anew. At every moment no worker has more than it can hold and no number is used
/// twice; in the end, with everything quiet, all that can run runs, and nothing is left of what has ended.
class SimulationTest {
    private static final int STEPS = 300;

    /// The world outside the master: what really runs.
    private static final class World {
        final Random random;
        final Map<String, WorkerSpec> workers = new TreeMap<>();
        final Map<String, Map<String, HeldExecutor>> running = new HashMap<>();
        final Map<String, ApplicationSpec> applications = new LinkedHashMap<>();
        final Map<String, Integer> highest = new HashMap<>();
        final List<MasterEvent> toMaster = new ArrayList<>();
        MasterMachine machine;
        long now = 1_000_000;
        int names;
        long connections;

        World(long seed) {
            random = new Random(seed);
            machine = new MasterMachine(TestCluster.fair(), now);
        }

        void tell(MasterEvent event) {
            toMaster.add(event);
            while (!toMaster.isEmpty()) {
                for (MasterAction action : machine.on(toMaster.removeFirst(), now)) {
                    carryOut(action);
                }
            }
            check();
        }

        private void carryOut(MasterAction action) {
            switch (action) {
                case MasterAction.AcceptApplication a -> applications.putIfAbsent(a.appId(), pending);
                case MasterAction.LaunchExecutor a -> {
                    assertThat(a.executor()).as("numbers are used once")
                            .isGreaterThan(
                                    highest.getOrDefault(a.appId(), -1));
                    highest.put(a.appId(), a.executor());
                    running.computeIfAbsent(a.workerId(), w -> new TreeMap<>())
                            .put(a.appId() + "/" + a.executor(), new HeldExecutor(a.appId(), a.executor(),
                                    a.workerId(), a.cores(), a.memory(), a.resources()));
                    toMaster.add(new MasterEvent.ExecutorAttached(a.appId(), a.executor()));
                }
                case MasterAction.KillExecutor a -> {
                    running.getOrDefault(a.workerId(), Map.of()).remove(a.appId() + "/" + a.executor());
                    toMaster.add(new MasterEvent.ExecutorChanged(a.workerId(), a.appId(), a.executor(),
                            new ProcessEnd(ProcessState.KILLED, "", OptionalInt.of(143))));
                }
                case MasterAction.TellRemoved a -> applications.remove(a.appId());
                default -> {
                    // Of no consequence here.
                }
            }
        }

        private ApplicationSpec pending;

        void check() {
            for (WorkerSpec worker : workers.values()) {
                Map<String, HeldExecutor> here = running.getOrDefault(worker.id(), Map.of());
                assertThat(here.values().stream().mapToInt(HeldExecutor::cores).sum()).isLessThanOrEqualTo(
                        worker.cores());
                assertThat(here.values().stream().mapToLong(HeldExecutor::memory).sum()).isLessThanOrEqualTo(
                        worker.memory());
                assertThat(here.values()
                        .stream()
                        .flatMap(e -> e.resources().getOrDefault("gpu", List.of()).stream())
                        .toList()).as("an address is one executor's")
                        .doesNotHaveDuplicates()
                        .isSubsetOf(worker.resources().get("gpu"));
            }
        }

        void step() {
            now += random.nextInt(800);
            switch (random.nextInt(10)) {
                case 0, 1 -> newWorker();
                case 2 -> loseWorker();
                case 3, 4 -> killExecutor();
                case 5 -> newApplication();
                case 6 -> endApplication();
                case 7 -> restartMaster();
                default -> tell(new MasterEvent.Tick());
            }
        }

        static List<String> addresses(int count) {
            return IntStream.range(0, count).mapToObj(String::valueOf).toList();
        }

        void newWorker() {
            if (workers.size() < 4) {
                WorkerSpec worker = new WorkerSpec("w" + names, "h", names++, 1 + random.nextInt(6),
                        512L * (1 + random.nextInt(8)), "", Map.of("gpu", addresses(random.nextInt(5))));
                workers.put(worker.id(), worker);
                join(worker);
            }
        }

        private void join(WorkerSpec worker) {
            tell(new MasterEvent.WorkerJoined(worker,
                    List.copyOf(running.getOrDefault(worker.id(), Map.of()).values()), List.of()));
        }

        /// The machine is gone, with all that ran there; the drivers notice.
        private void loseWorker() {
            if (!workers.isEmpty()) {
                String id = List.copyOf(workers.keySet()).get(random.nextInt(workers.size()));
                workers.remove(id);
                Map<String, HeldExecutor> dead = running.remove(id);
                tell(new MasterEvent.WorkerGone(id, "gone"));
                for (HeldExecutor executor : dead == null ? List.<HeldExecutor>of() : dead.values()) {
                    tell(new MasterEvent.ExecutorDropped(executor.appId(), executor.id(), false));
                }
            }
        }

        private void killExecutor() {
            List<HeldExecutor> all = running.values().stream().flatMap(m -> m.values().stream()).toList();
            if (!all.isEmpty()) {
                HeldExecutor executor = all.get(random.nextInt(all.size()));
                running.get(executor.workerId()).remove(executor.appId() + "/" + executor.id());
                tell(new MasterEvent.ExecutorChanged(executor.workerId(), executor.appId(), executor.id(),
                        new ProcessEnd(ProcessState.EXITED, "", OptionalInt.of(137))));
            }
        }

        void newApplication() {
            if (applications.size() < 4) {
                pending = TestCluster.app("x" + names++, random.nextBoolean() ? -1 : 2 + random.nextInt(5),
                        random.nextInt(3), 256L * (1 + random.nextInt(4)), random.nextBoolean() ? -1 : 2);
                if (random.nextInt(3) == 0) {
                    pending = TestCluster.with(pending, "gpu", 1 + random.nextInt(2));
                }
                tell(new MasterEvent.ApplicationJoined(++connections, "", pending, List.of(), 0, true));
            }
        }

        private void endApplication() {
            if (!applications.isEmpty()) {
                String id = List.copyOf(applications.keySet()).get(random.nextInt(applications.size()));
                tell(new MasterEvent.ApplicationLeft(id, false));
            }
        }

        /// A master that knows nothing; peers come back in any order.
        private void restartMaster() {
            now += 1_000;
            machine = new MasterMachine(TestCluster.fair(), now);
            List<Runnable> peers = new ArrayList<>();
            workers.values().forEach(w -> peers.add(() -> join(w)));
            applications.forEach((id, spec) -> peers.add(() -> tell(new MasterEvent.ApplicationJoined(++connections,
                    id, spec, held(id), highest.getOrDefault(id, -1) + 1, true))));
            java.util.Collections.shuffle(peers, random);
            peers.forEach(Runnable::run);
        }

        private List<HeldExecutor> held(String appId) {
            return running.values()
                    .stream()
                    .flatMap(m -> m.values().stream())
                    .filter(e -> e.appId().equals(appId))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsLostDoubledOrForgotten(long seed) {
        World world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.step();
        }
        world.newWorker();
        world.workers.put("big", new WorkerSpec("big", "h", 1, 64, 64_000, "", Map.of("gpu", World.addresses(200))));
        world.join(world.workers.get("big"));
        world.newApplication();
        for (int i = 0; i < 200; i++) {
            world.now += 250;
            world.tell(new MasterEvent.Tick());
        }
        MasterSnapshot snapshot = world.machine.snapshot();
        assertThat(snapshot.applications()).as("with room for all, each has executors")
                .isNotEmpty()
                .allMatch(a -> !a.executors().isEmpty());
        assertThat(snapshot.applications().stream().mapToInt(a -> a.executors().size()).sum())
                .as("what the master believes is what runs")
                .isEqualTo(world.running.values().stream().mapToInt(Map::size).sum());
        for (String id : List.copyOf(world.applications.keySet())) {
            world.tell(new MasterEvent.ApplicationLeft(id, false));
        }
        assertThat(world.running.values()).allMatch(Map::isEmpty);
        assertThat(world.machine.snapshot().applications()).isEmpty();
        assertThat(world.machine.snapshot().workers().stream().filter(w -> w.state().equals("ALIVE")))
                .allMatch(w -> w.usedCores() == 0 && w.usedMemory() == 0
                        && w.usedResources().values().stream().allMatch(List::isEmpty));
    }
}
