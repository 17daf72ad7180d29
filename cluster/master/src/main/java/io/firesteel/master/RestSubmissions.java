package io.firesteel.master;

import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.submission.SubmissionOutcome;
import io.firesteel.submission.SubmissionRequest;
import io.firesteel.submission.SubmissionState;
import io.firesteel.submission.Submissions;

/// The drivers of this master in the hands of its REST server. What such a submission names has to be where a worker can reach
/// it: REST carries no files.
final class RestSubmissions implements Submissions {
    private static final long MIB = 1L << 20;
    private static final Setting<Integer> CORES = Setting.integer("spark.driver.cores", 1,
            "The cores of a driver that a worker launches.");
    private static final Setting<Boolean> SUPERVISE = Setting.bool("spark.driver.supervise", false,
            "Whether a driver that fails is started again.");

    private final Leadership leadership;

    RestSubmissions(Leadership leadership) {
        this.leadership = leadership;
    }

    /// What a master that stands by says, in Spark's words.
    private static SubmissionOutcome standby(String id) {
        return new SubmissionOutcome(id, false,
                "Current state is not alive: STANDBY. Can only accept driver submissions in ALIVE state.");
    }

    @Override
    public SubmissionOutcome create(SubmissionRequest request) {
        Optional<Leadership.Reign> reign = leadership.reign();
        if (reign.isEmpty()) {
            return standby("");
        }
        Conf conf = Conf.of(request.sparkProperties());
        // The setting is the launcher's, which declares it.
        Setting<Long> memory = Setting.bytes("spark.driver.memory", "1g", MIB, "The memory of the driver.");
        DriverReply reply = reign.get()
                .drivers()
                .submit(DriverOrder.newBuilder()
                        .setHello(Release.hello())
                        .setMainClass(request.mainClass())
                        .setResource(request.appResource())
                        .addAllArguments(request.appArgs())
                        .putAllConf(request.sparkProperties())
                        .putAllEnvironment(request.environmentVariables())
                        .setCores(conf.get(CORES))
                        .setMemory(Math.max(1, conf.get(memory) / MIB))
                        .setSupervise(conf.get(SUPERVISE))
                        .setUser(request.environmentVariables().getOrDefault("SPARK_USER", ""))
                        .build(), reign.get().loop());
        return new SubmissionOutcome(reply.getDriverId(), reply.getSuccess(), reply.getMessage());
    }

    @Override
    public Optional<SubmissionState> status(String id) {
        Optional<Leadership.Reign> reign = leadership.reign();
        return reign.isEmpty()
                ? Optional.empty()
                : reign.get().loop().ask(snapshot -> Optional.ofNullable(snapshot.driver(id)).map(driver -> {
                    String address = snapshot.workers()
                            .stream()
                            .filter(w -> w.spec().id().equals(driver.workerId()))
                            .map(w -> new HostPort(w.spec().host(), w.spec().port()).toString())
                            .findFirst()
                            .orElse("");
                    return new SubmissionState(driver.state().name(), driver.workerId(), address,
                            Waiting.of(snapshot, driver));
                }));
    }

    @Override
    public SubmissionOutcome kill(String id) {
        Optional<Leadership.Reign> reign = leadership.reign();
        if (reign.isEmpty()) {
            return standby(id);
        }
        MasterLoop loop = reign.get().loop();
        boolean known = loop.ask(s -> s.drivers().stream().anyMatch(d -> d.id().equals(id)));
        if (!known) {
            return new SubmissionOutcome(id, false, "Driver " + id + " has already finished or does not exist");
        }
        loop.post(new MasterEvent.DriverKilled(id));
        return new SubmissionOutcome(id, true, "Kill request for " + id + " submitted");
    }

    @Override
    public SubmissionOutcome killAll() {
        Optional<Leadership.Reign> reign = leadership.reign();
        if (reign.isEmpty()) {
            return standby("");
        }
        MasterLoop loop = reign.get().loop();
        for (MasterSnapshot.DriverState driver : loop.ask(MasterSnapshot::drivers)) {
            loop.post(new MasterEvent.DriverKilled(driver.id()));
        }
        return new SubmissionOutcome("", true, "Kill request for all drivers submitted");
    }

    @Override
    public SubmissionOutcome clear() {
        Optional<Leadership.Reign> reign = leadership.reign();
        reign.ifPresent(r -> r.loop().post(new MasterEvent.HistoryCleared()));
        return reign.isEmpty() ? standby("") : new SubmissionOutcome("", true, "");
    }

    @Override
    public SubmissionOutcome ready() {
        return leadership.reign().isEmpty() ? standby("") : new SubmissionOutcome("", true, "");
    }
}
