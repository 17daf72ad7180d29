package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.EventSink;
import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.scheduler.ResultFetcher;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.pool.FairSchedulerFile;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.time.Clock;

/// What a scheduler loop is made of.
///
/// @param settings     what the schedulers go by
/// @param mode         `spark.scheduler.mode`
/// @param pools        what `fairscheduler.xml` says
/// @param clock        for waits and events
/// @param random       for spreading tasks over executors
/// @param events       the listener bus
/// @param results      fetches results that are too large for a message
/// @param fetchThreads how many such fetches at a time (`spark.resultGetter.threads`)
public record SchedulerParts(SchedulerSettings settings, PoolSpec.Mode mode, List<PoolSpec> pools, Clock clock,
        RandomGenerator random, EventSink events, ResultFetcher results, int fetchThreads) {

    private static final io.firesteel.conf.Setting<Integer> FETCH_THREADS = io.firesteel.conf.Setting
            .integer("spark.resultGetter.threads", 4, "How many large results are fetched at a time.");

    /// The usual parts of an application.
    public static SchedulerParts of(Conf conf, EventSink events, ResultFetcher results) {
        return new SchedulerParts(SchedulerSettings.of(conf), FairSchedulerFile.mode(conf),
                FairSchedulerFile.pools(conf), Clock.system(), RandomGeneratorFactory.getDefault().create(), events,
                results, conf.get(FETCH_THREADS));
    }

    /// A loop over these parts and `backend`, not started yet.
    public SchedulerLoop loop(ExecutorBackend backend) {
        return new SchedulerLoop(this, backend);
    }
}
