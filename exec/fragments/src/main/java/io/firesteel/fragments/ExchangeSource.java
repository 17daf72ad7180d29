package io.firesteel.fragments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.operators.exchange.BatchDecoder;
import io.firesteel.operators.exchange.BatchSource;
import io.firesteel.shuffle.ShuffleSpec;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.MapStatus;
import io.firesteel.tasks.TaskRuntime;
import io.firesteel.vector.Batch;

/// The batches that an exchange delivers to one task: one part of all map outputs, or, where all rows go to every executor,
/// whatever map outputs no other task of the executor has taken.
final class ExchangeSource implements BatchSource {
    private final TaskRuntime task;
    private final int exchange;
    private final Fragment.Input input;
    private final int part;
    private final AtomicInteger turn;
    private final BatchDecoder decoder;
    private MapStatus[] outputs;
    private Iterator<ExchangeBlock> blocks;
    private ByteArrayInputStream open;

    /// @param turn shared by the tasks of an executor when the input is whole; null otherwise
    ExchangeSource(TaskRuntime task, int exchange, Fragment.Input input, int part, AtomicInteger turn) {
        this.task = task;
        this.exchange = exchange;
        this.input = input;
        this.part = part;
        this.turn = turn;
        this.decoder = new BatchDecoder(input.types());
    }

    @Override
    public Batch next() {
        try {
            while (true) {
                Batch batch = open == null ? null : decoder.read(open);
                if (batch != null) {
                    return batch;
                }
                if (!nextBlock()) {
                    return null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a block of exchange " + exchange + " is broken", e);
        }
    }

    private boolean nextBlock() {
        while (blocks == null || !blocks.hasNext()) {
            if (!nextRange()) {
                return false;
            }
        }
        task.checkKilled();
        open = new ByteArrayInputStream(blocks.next().content());
        return true;
    }

    /// Opens the next map outputs; false when there are none left for this task.
    private boolean nextRange() {
        ReadPlan.Range range;
        if (turn == null) {
            if (blocks != null) {
                return false;
            }
            outputs = task.mapOutputs(exchange);
            range = new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1);
        } else {
            outputs = outputs == null ? task.mapOutputs(exchange) : outputs;
            int map = turn.getAndIncrement();
            if (map >= outputs.length) {
                return false;
            }
            range = new ReadPlan.Range(map, map + 1, 0, 1);
        }
        TaskStorage storage = TaskStorage.of(task);
        ShuffleSpec<Integer, byte[], byte[]> spec = ExchangeBlock.spec(exchange, input.parts(), storage.serializer());
        blocks = storage.shuffle().read(spec, storage.scope(), List.of(range), outputs);
        return true;
    }
}
