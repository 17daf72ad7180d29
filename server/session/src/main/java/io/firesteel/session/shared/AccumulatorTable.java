package io.firesteel.session.shared;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.task.AccumulatorUpdate;

/// The driver's accumulators by id, held weakly: one that the program has dropped cannot be read any more. Owned by the
/// application; merged into on job threads, once per (stage, partition) as the scheduler sees to.
public final class AccumulatorTable implements JobRequest.AccumulatorSink {
    private static final Logger LOG = LoggerFactory.getLogger(AccumulatorTable.class);

    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, WeakReference<Accumulator<?, ?>>> byId = new ConcurrentHashMap<>();

    /// An id that nothing else has.
    public long newId() {
        return ids.getAndIncrement();
    }

    /// Gives `accumulator` its id.
    public long register(Accumulator<?, ?> accumulator, String name) {
        long id = newId();
        accumulator.registered(id, name);
        byId.put(id, new WeakReference<>(accumulator));
        return id;
    }

    /// Forgets one that nobody holds any more.
    public void forget(long id) {
        byId.remove(id);
    }

    @Override
    public void merge(int stageId, int partition, boolean failed, List<AccumulatorUpdate> updates) {
        for (AccumulatorUpdate update : updates) {
            WeakReference<Accumulator<?, ?>> reference = byId.get(update.id());
            Accumulator<?, ?> accumulator = reference == null ? null : reference.get();
            if (accumulator != null && update.update() instanceof Accumulator<?, ?> partial) {
                mergeOne(accumulator, partial, stageId, partition);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void mergeOne(Accumulator accumulator, Accumulator partial, int stageId, int partition) {
        try {
            synchronized (accumulator) {
                accumulator.merge(partial);
            }
        } catch (RuntimeException e) {
            // As in Spark: a merge that throws does not fail the job that counted.
            LOG.error("Failed to update accumulator {} ({}) for partition {} of stage {}", accumulator.id(),
                    accumulator.getClass().getName(), partition, stageId, e);
        }
    }
}
