package io.firesteel.fragments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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
import io.firesteel.vector.Vector;

/// The batches that an exchange delivers to one task: some parts of map outputs, or, where all rows go to every executor,
/// whatever map outputs no other task of the executor has taken. Outputs held in this process pass by reference.
final class ExchangeSource implements BatchSource {
    private final TaskRuntime task;
    private final int exchange;
    private final Fragment.Input input;
    private final HeldOutputs held;
    private final List<ReadPlan.Range> pieces;
    private final AtomicInteger turn;
    private final BatchDecoder decoder;
    private final Deque<Batch> ready = new ArrayDeque<>();
    private int next;
    private MapStatus[] outputs;
    private Iterator<ExchangeBlock> blocks;
    private ByteArrayInputStream open;

    /// @param held   of the query on this executor
    /// @param pieces what the task reads of it
    /// @param turn   shared by the tasks of an executor when the input is whole; null otherwise
    ExchangeSource(TaskRuntime task, int exchange, Fragment.Input input, HeldOutputs held,
            List<ReadPlan.Range> pieces, AtomicInteger turn) {
        this(task, exchange, input, held, pieces, turn, input.types().size());
    }

    /// A source of which only the first so many columns are read.
    ExchangeSource(TaskRuntime task, int exchange, Fragment.Input input, HeldOutputs held,
            List<ReadPlan.Range> pieces, AtomicInteger turn, int columns) {
        this.task = task;
        this.exchange = exchange;
        this.input = input;
        this.held = held;
        this.pieces = pieces;
        this.turn = turn;
        this.decoder = new BatchDecoder(input.types(), columns);
    }

    @Override
    public Batch next() {
        try {
            while (true) {
                Batch batch = ready.poll();
                if (batch != null) {
                    return view(batch);
                }
                batch = open == null ? null : decoder.read(open);
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

    /// Readers narrow the selection of what they get, so each has a batch of its own over the shared columns.
    private static Batch view(Batch shared) {
        Vector[] columns = new Vector[shared.width()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = shared.column(c);
        }
        Batch own = new Batch(columns);
        own.setSize(shared.size());
        return own;
    }

    @Override
    public boolean lasting() {
        return open == null;
    }

    /// Opens more batches; false when there are none.
    private boolean nextBlock() {
        task.checkKilled();
        open = null;
        while (blocks == null || !blocks.hasNext()) {
            if (!nextRange()) {
                return false;
            }
            if (!ready.isEmpty()) {
                return true;
            }
        }
        open = new ByteArrayInputStream(blocks.next().content());
        return true;
    }

    /// Opens the next map outputs; false when there are none left for this task.
    private boolean nextRange() {
        outputs = outputs == null ? task.mapOutputs(exchange) : outputs;
        int from = turn == null ? next : turn.getAndIncrement();
        if (from >= outputs.length) {
            return false;
        }
        int to = turn != null || input.ordered() ? from + 1 : outputs.length;
        next = to;
        List<ReadPlan.Range> rest = new ArrayList<>();
        for (ReadPlan.Range piece : pieces) {
            for (int map = Math.max(from, piece.mapFrom()); map < Math.min(to, piece.mapTo()); map++) {
                HeldOutput here = outputs[map] == null ? null : held.find(exchange, outputs[map].mapTask());
                for (int part = piece.reduceFrom(); here != null && part < piece.reduceTo(); part++) {
                    ready.addAll(here.part(part));
                }
                if (here == null || here.hasRest()) {
                    rest.add(new ReadPlan.Range(map, map + 1, piece.reduceFrom(), piece.reduceTo()));
                }
            }
        }
        TaskStorage storage = TaskStorage.of(task);
        ShuffleSpec<Integer, byte[], byte[]> spec = ExchangeBlock.spec(exchange, input.parts(), storage.serializer());
        blocks = rest.isEmpty()
                ? Collections.emptyIterator()
                : storage.shuffle().read(spec, storage.scope(), rest, outputs);
        return true;
    }
}
