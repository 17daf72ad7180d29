package io.firesteel.scheduler.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerMachine;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.stages.StageTraits;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// The real schedulers over a simulated cluster: executors, messages, storage and jobs under random trouble, all from one
/// seed. The driver's side of the transport acknowledges outcomes; the executors' side repeats what is unacknowledged and
/// says with each heartbeat what it knows, as the executor backend's contract asks.
public final class Simulation {
    private static final int HEARTBEAT = 1000;

    final long seed;
    final SimConfig config;
    final SimClock clock = new SimClock();
    final SplittableRandom random;
    final SimChecks checks = new SimChecks();
    final Map<String, SimExecutor> executors = new LinkedHashMap<>();
    final Map<Integer, MapOutputs> published = new HashMap<>();
    final Map<Integer, List<TaskValue>> values = new HashMap<>();
    /// Commits by (stage, partition): task ids.
    final Map<Long, Set<Long>> committed = new HashMap<>();
    final Map<Long, SimNode> nodeOfStage = new HashMap<>();
    final List<SimJob> jobs;
    private final SchedulerMachine machine;
    private final PriorityQueue<Due> agenda = new PriorityQueue<>();
    private final SimTasks tasks = new SimTasks(this);
    private final Map<Long, TaskAttempt> commitTokens = new HashMap<>();
    private final Map<Long, Runnable> barrierTokens = new HashMap<>();
    private long lastToken;
    private long sequence;
    private int lastExecutor;
    /// Jobs that ended without a result, by the reason that made it right to give them up.
    final Map<SimGivenUp, Integer> givenUp = new EnumMap<>(SimGivenUp.class);
    long handled;

    private record Due(long time, long order, Runnable run) implements Comparable<Due> {
        @Override
        public int compareTo(Due o) {
            return time != o.time ? Long.compare(time, o.time) : Long.compare(order, o.order);
        }
    }

    public Simulation(long seed, SimConfig config) {
        this(seed, config, List.of());
    }

    /// One stage of `tasks` and a small one after it, on many executors under kills and bad messages.
    static Simulation large(long seed, int executors, int tasks) {
        SimConfig config = new SimConfig(executors, 4, 100, 1, tasks, executors / 5, 20, 0.01, 0.01, 50, 0.001, 0.3, 5,
                false);
        SimNode maps = new SimNode(SimNode.Kind.EXCHANGE, 1, tasks, 4, StageTraits.DEFAULT, false, List.of(),
                List.of());
        SimNode result = new SimNode(SimNode.Kind.RESULT, 2, 4, 0, StageTraits.DEFAULT, false, List.of(maps),
                List.of());
        return new Simulation(seed, config, List.of(new SimJob(0, result, 4, false, Map.of(), 0)));
    }

    private Simulation(long seed, SimConfig config, List<SimJob> given) {
        this.seed = seed;
        this.config = config;
        this.random = new SplittableRandom(seed);
        Map<String, String> conf = new HashMap<>(Map.of("spark.task.maxFailures", "1000",
                "spark.stage.maxConsecutiveAttempts", "1000", "spark.network.timeout", "20s",
                "spark.firesteel.scheduler.launchTimeout", random.nextInt(4) == 0 ? "50ms" : "2s",
                "spark.locality.wait", random.nextInt(2) == 0 ? "3s" : "0"));
        if (random.nextInt(4) == 0) {
            conf.put("spark.speculation", "true");
        }
        PoolSpec.Mode mode = random.nextBoolean() ? PoolSpec.Mode.FIFO : PoolSpec.Mode.FAIR;
        this.machine = new SchedulerMachine(SchedulerSettings.of(Conf.of(conf)), clock, random.split(), mode,
                List.of(new PoolSpec("pool0", PoolSpec.Mode.FAIR, 1, 2)));
        this.jobs = given.isEmpty() ? new SimPrograms(random, config).jobs() : given;
        jobs.forEach(job -> job.nodes.forEach((stage, node) -> nodeOfStage.put((long) stage, node)));
    }

    /// Runs until all jobs are over and nothing moves; throws when an invariant breaks or the budget is spent.
    public void run() {
        for (int i = 0; i < config.executors(); i++) {
            addExecutor();
        }
        for (SimJob job : jobs) {
            after(random.nextInt(3000), () -> drive(new SchedulerEvent.SubmitJob(job.id, job.graph(), job.adaptive,
                    job.forgets, job.properties, "job" + job.id)));
        }
        trouble();
        long budget = 400_000L + config.maxTasks() * 400L;
        while (!agenda.isEmpty() && !(jobs.stream().allMatch(j -> j.ended) && !checks.anyRunning())) {
            Due due = agenda.poll();
            clock.advanceTo(due.time);
            due.run.run();
            SimChecks.check(++handled < budget,
                    "no end after " + handled + " events at " + clock.millis() + " ms; jobs "
                            + jobs.stream().filter(j -> !j.ended).map(j -> j.id).toList() + " hang");
        }
        checks.atRest();
    }

    private void trouble() {
        for (int i = 0; i < config.kills(); i++) {
            after(random.nextInt(20_000), this::killOne);
        }
        for (int i = 0; i < config.falseDeaths(); i++) {
            after(random.nextInt(15_000), this::declareDead);
        }
        for (int i = 0; i < config.fileLoss(); i++) {
            after(random.nextInt(15_000), () -> {
                SimExecutor e = any();
                if (e != null && !e.outputs.isEmpty()) {
                    e.outputs.remove(e.outputs.keySet().iterator().next());
                }
                if (e != null && !e.cached.isEmpty()) {
                    evict(e, e.cached.keySet().iterator().next());
                }
            });
        }
    }

    private void evict(SimExecutor e, long block) {
        e.cached.remove(block);
        // A lost notice leaves the driver believing in a block that is gone.
        toDriver(e, new SchedulerEvent.BlocksUpdated(List.of(new BlockUpdate(e.address, (int) (block >> 40),
                (int) (block & 0xFFFFFFFFFFL), io.firesteel.stages.DatasetInfo.Persist.NONE, 0, 0))));
    }

    private SimExecutor any() {
        List<SimExecutor> alive = executors.values().stream().filter(e -> e.alive).toList();
        return alive.isEmpty() ? null : alive.get(random.nextInt(alive.size()));
    }

    private void addExecutor() {
        SimExecutor e = new SimExecutor("e" + lastExecutor, "host" + lastExecutor % config.hosts(), config.slots());
        lastExecutor++;
        executors.put(e.id, e);
        drive(new SchedulerEvent.ExecutorAdded(ExecutorInfo.of(e.id, e.host, e.slots, e.address)));
        // Its registration carried a heartbeat, so that silence is noticed from the first moment.
        drive(new SchedulerEvent.HeartbeatReceived(e.id, Heartbeat.of()));
        after(random.nextInt(HEARTBEAT), () -> heartbeat(e));
    }

    private void killOne() {
        SimExecutor e = any();
        if (e == null) {
            return;
        }
        e.alive = false;
        after(random.nextInt(4000), this::addExecutor);
        if (random.nextDouble() >= config.silent()) {
            LossReason reason = random.nextBoolean()
                    ? LossReason.crashed("killed")
                    : LossReason.takenAway("taken away");
            after(random.nextInt(3000), () -> drive(new SchedulerEvent.ExecutorLost(e.id, reason)));
        }
    }

    private void declareDead() {
        SimExecutor e = any();
        if (e != null) {
            after(random.nextInt(2000), this::addExecutor);
            drive(new SchedulerEvent.ExecutorLost(e.id, LossReason.crashed("connection lost")));
        }
    }

    private void heartbeat(SimExecutor e) {
        if (!e.alive) {
            return;
        }
        List<Long> known = new ArrayList<>(e.running.keySet());
        e.waiting.forEach(t -> known.add(t.attempt().taskId()));
        known.addAll(e.unacknowledged.keySet());
        toDriver(e, new SchedulerEvent.HeartbeatReceived(e.id,
                Heartbeat.of(known.stream().mapToLong(Long::longValue).toArray())));
        e.unacknowledged.values().forEach(done -> sendOutcome(e, done));
        after(HEARTBEAT, () -> heartbeat(e));
    }

    void finish(SimExecutor e, TaskAttempt attempt, TaskOutcome outcome) {
        SimExecutor.Done done = new SimExecutor.Done(attempt, outcome);
        e.unacknowledged.put(attempt.taskId(), done);
        sendOutcome(e, done);
    }

    private void sendOutcome(SimExecutor e, SimExecutor.Done done) {
        message(() -> {
            drive(new SchedulerEvent.TaskEnded(e.id, done.attempt(), done.outcome()));
            message(() -> e.unacknowledged.remove(done.attempt().taskId()));
        });
    }

    void toDriver(SimExecutor e, SchedulerEvent event) {
        if (e.alive) {
            message(() -> drive(event));
        }
    }

    /// A message on its way: late, lost or doubled.
    void message(Runnable arrives) {
        if (random.nextDouble() >= config.loss()) {
            after(1 + random.nextInt(config.maxDelay()), arrives);
        }
        if (random.nextDouble() < config.twice()) {
            after(1 + random.nextInt(config.maxDelay() * 3), arrives);
        }
    }

    void after(long delay, Runnable run) {
        agenda.add(new Due(clock.millis() + delay, sequence++, run));
    }

    void drive(SchedulerEvent event) {
        for (SchedulerAction action : machine.on(event)) {
            carryOut(action);
        }
    }

    long askCommit(SimExecutor e, TaskAttempt attempt) {
        long token = ++lastToken;
        commitTokens.put(token, attempt);
        toDriver(e, new SchedulerEvent.CommitAsked(e.id, attempt, token));
        return token;
    }

    void askBarrier(SimExecutor e, TaskAttempt attempt, int epoch, Runnable answered) {
        long token = ++lastToken;
        barrierTokens.put(token, answered);
        toDriver(e, new SchedulerEvent.BarrierAsked(e.id, attempt, epoch, "p" + attempt.partition(), token));
    }

    private void carryOut(SchedulerAction action) {
        switch (action) {
            case SchedulerAction.Launch l -> {
                for (TaskLaunch task : l.tasks()) {
                    toExecutor(l.executorId(), e -> tasks.received(e, task));
                }
            }
            case SchedulerAction.Kill k -> toExecutor(k.executorId(), e -> tasks.kill(e, k.taskId(), k.reason()));
            case SchedulerAction.TakeBack t -> toExecutor(t.executorId(), e -> tasks.takeBack(e, t.taskIds()));
            case SchedulerAction.RemoveExecutor r -> toExecutor(r.executorId(), e -> e.alive = false);
            case SchedulerAction.AskPlan ask -> after(random.nextInt(50), () -> drive(new SchedulerEvent.PlanAnswered(
                    ask.jobId(), ask.stage().id(), jobs.get(ask.jobId()).completed(ask.stage().id()))));
            case SchedulerAction.ForgetResults f -> {
                checks.forgotten++;
                jobs.get(f.jobId()).forget();
            }
            case SchedulerAction.DeliverResult r -> deliver(jobs.get(r.jobId()), r);
            case SchedulerAction.JobEnded j -> ended(jobs.get(j.jobId()), j.error());
            case SchedulerAction.PublishOutputs p -> {
                MapOutputs before = published.put(p.outputs().exchange(), p.outputs());
                SimChecks.check(before == null || before.epoch() < p.outputs().epoch(), "an epoch is used twice");
            }
            case SchedulerAction.RetireOutputs r -> published.remove(r.exchange());
            case SchedulerAction.PublishValues p -> values.put(p.value(), p.values());
            case SchedulerAction.RetireValues r -> values.remove(r.value());
            case SchedulerAction.StartTimer t -> {
                if (t.delayMillis() < 86_400_000L) {
                    after(t.delayMillis(), () -> drive(new SchedulerEvent.TimerFired(t.timer())));
                }
            }
            case SchedulerAction.Answer a -> answered(a);
            case SchedulerAction.Emit e -> checks.event(e.event());
            case SchedulerAction.PublishBinary _,SchedulerAction.RetireBinary _,SchedulerAction.MergeAccumulators _,SchedulerAction.SetTargets _,SchedulerAction.EndExecutor _,SchedulerAction.FetchResult _ ->
                {
                }
        }
    }

    private void toExecutor(String id, java.util.function.Consumer<SimExecutor> arrives) {
        SimExecutor e = executors.get(id);
        message(() -> {
            if (e.alive) {
                arrives.accept(e);
            }
        });
    }

    private void answered(SchedulerAction.Answer a) {
        TaskAttempt attempt = commitTokens.remove(a.token());
        if (attempt != null) {
            if ((boolean) a.answer()) {
                checks.granted(attempt, jobs.get(attempt.jobId()).received.containsKey(attempt.partition()));
            }
            message(() -> tasks.commitAnswered(attempt, (boolean) a.answer()));
        }
        Runnable barrier = barrierTokens.remove(a.token());
        if (barrier != null && a.answer() instanceof List<?>) {
            message(barrier);
        }
    }

    private void deliver(SimJob job, SchedulerAction.DeliverResult r) {
        SimChecks.check(!job.ended, "job " + job.id + " gets a result after its end");
        if (job.satisfied) {
            // As the job's thread does: the sink has said that it has enough, and is asked no more.
            after(random.nextInt(20), () -> drive(new SchedulerEvent.ResultsTaken(job.id, 1)));
            return;
        }
        SimChecks.check(job.received.put(r.partition(), (SimRows) ((TaskValue.ByReference) r.value()).value()) == null,
                "partition " + r.partition() + " of job " + job.id + " is delivered twice");
        job.satisfied = job.received.size() >= job.enough && job.enough < job.result.tasks;
        boolean satisfied = job.satisfied;
        after(random.nextInt(20), () -> {
            if (!job.ended) {
                drive(new SchedulerEvent.ResultsTaken(job.id, 1));
                if (satisfied && !job.ended) {
                    drive(new SchedulerEvent.EnoughResults(job.id));
                }
            }
        });
    }

    private void ended(SimJob job, Throwable error) {
        SimChecks.check(!job.ended, "job " + job.id + " ends twice");
        job.ended = true;
        job.error = error;
        if (error == null) {
            checks.succeeded(job, committed);
        } else {
            givenUp.merge(SimGivenUp.why(job, error.getMessage(), checks), 1, Integer::sum);
        }
    }

    /// What to run to see this again.
    public String replay() {
        return "replay with -Dfiresteel.sim.seed=" + seed + " (test SimulatorTest.replay); " + config + "\n"
                + String.join("\n", jobs.stream()
                        .map(j -> "job " + j.id + " enough " + j.enough + (j.adaptive
                                ? " adaptive "
                                : " ") + j.nodes)
                        .toList());
    }

    static Set<Long> setOf(long... values) {
        Set<Long> set = new HashSet<>();
        Arrays.stream(values).forEach(set::add);
        return set;
    }
}
