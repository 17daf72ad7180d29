package io.firesteel.fragments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.fragments.ExecutorShared.StageShare;
import io.firesteel.fragments.counts.TaskMeters;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorBuilder;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.BatchSource;
import io.firesteel.operators.exchange.Partitioner;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.scan.SplitSource;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.sinks.TaskWriter;
import io.firesteel.sources.TextFormats;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskRuntime;
import io.firesteel.vector.Batch;

/// Runs one partition of a fragment: opens its operators, pulls their batches, writes them into the exchange or gives them
/// to the driver.
final class FragmentBody implements TaskBody {
    /// The id of what an executor keeps from query to query; those of queries are not negative.
    private static final int FOR_ALL_QUERIES = -1;

    private final Fragment fragment;

    FragmentBody(Fragment fragment) {
        this.fragment = fragment;
    }

    @Override
    public Object run(TaskRuntime task, byte[] descriptor) throws Exception {
        ExecutorShared shared = task.executorObject(fragment.query(),
                () -> new ExecutorShared(fragment.stores(),
                        task.executorObject(FOR_ALL_QUERIES, Decompressed::new)));
        TaskAttempt attempt = task.attempt();
        StageShare share = shared.stage(attempt.stageId(), attempt.stageAttempt(), TaskStorage.of(task));
        task.onFailure(e -> shared.forget(attempt.stageId(), attempt.stageAttempt(), share));
        SpillFolder spill = SpillFolder.below(TaskStorage.of(task));
        task.onCompletion(spill::delete);
        FragmentPartition part = FragmentPartition.of(fragment, attempt.partition());
        new ToldFilters(task, shared, fragment).publish(part.plan(), share.filters());
        IntFunction<OperatorScope> scopes = p -> scope(task, shared, share, p, spill::path);
        OperatorScope scope = scopes.apply(part.partition());
        TaskMeters meters = new TaskMeters(task);
        try (Operator rows = new OperatorBuilder(scope, part.partition(), scopes, meters::of).open(part.plan())) {
            if (fragment.sink() != null) {
                return saved(rows, task);
            }
            if (fragment.target() == null) {
                return collected(rows, task);
            }
            long before = task.counters().shuffleWriteNanos;
            MapStatus status = written(rows, scope, shared, task);
            if (fragment.plan() instanceof CountedExec place) {
                meters.written(place, Arrays.stream(status.sizes()).sum(), before);
            }
            return new TaskValue.MapOutput(status);
        }
    }

    private OperatorScope scope(TaskRuntime task, ExecutorShared shared, StageShare share, int partition,
            Supplier<Path> spill) {
        TaskStorage storage = TaskStorage.of(task);
        return new OperatorScope(storage.scope().memory(), spill, AllFunctions.of(partition), id -> {
            throw new IllegalStateException("parameter " + id + " has no value");
        }, scan -> SplitSource.of(fragment.scans().get(scan).get(partition)),
                id -> source(task, shared, share, id, partition),
                share
                        .filters(),
                share.builds(), shared.files(), TextFormats.all(), task::isInterrupted);
    }

    private BatchSource source(TaskRuntime task, ExecutorShared shared, StageShare share, int exchange, int partition) {
        Fragment.Input input = fragment.exchanges().get(exchange);
        return new ExchangeSource(task, exchange, input, shared.outputs(), input.reads(partition),
                input.whole()
                        ? share.turn(exchange)
                        : null);
    }

    private static EncodedRows collected(Operator rows, TaskRuntime task) {
        BatchEncoder encoder = new BatchEncoder();
        List<byte[]> chunks = new ArrayList<>();
        for (Batch b; (b = rows.next()) != null;) {
            task.checkKilled();
            encoder.encode(b);
            chunks.add(Arrays.copyOf(encoder.buffer(), encoder.length()));
        }
        return new EncodedRows(chunks);
    }

    /// Writes the rows into files and reports these; an attempt that fails leaves nothing.
    private EncodedRows saved(Operator rows, TaskRuntime task) {
        TaskWriter writer = new TaskWriter(fragment.sink(), task.attempt().partition(), task.attempt().taskId());
        boolean done = false;
        try {
            for (Batch b; (b = rows.next()) != null;) {
                task.checkKilled();
                writer.write(b);
                task.counters().recordsWritten += b.count();
            }
            BatchEncoder encoder = new BatchEncoder();
            encoder.encode(writer.commit(task::canCommit));
            done = true;
            return new EncodedRows(List.of(Arrays.copyOf(encoder.buffer(), encoder.length())));
        } finally {
            if (!done) {
                writer.abort();
            }
        }
    }

    private MapStatus written(Operator rows, OperatorScope scope, ExecutorShared shared, TaskRuntime task) {
        Fragment.Target target = fragment.target();
        TaskStorage storage = TaskStorage.of(task);
        Partitioner partitioner = new Partitioner(target.partitioning(), new ExpressionCompiler(scope.functions(), scope
                .parameters()), task.attempt().partition());
        HeldOutput held = target.held() ? new HeldOutput(storage.scope().memory().account(), target.parts()) : null;
        if (held != null) {
            task.onFailure(e -> held.release());
        }
        MapStatus status = storage.shuffle()
                .write(ExchangeBlock.spec(target.exchange(), target.parts(), storage.serializer()), storage.scope(),
                        new BlockWriter(rows, target, partitioner, held));
        if (held == null) {
            return status;
        }
        shared.outputs().add(target.exchange(), status.mapTask(), held);
        return held.hasRest() ? status : new MapStatus(status.location(), status.mapTask(), held.sizes());
    }
}
