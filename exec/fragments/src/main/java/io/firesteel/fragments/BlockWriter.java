package io.firesteel.fragments;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import io.firesteel.operators.Operator;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.BatchSplitter;
import io.firesteel.operators.exchange.Partitioner;
import io.firesteel.vector.Batch;

/// An operator's rows as blocks for an exchange, made as the shuffle asks for them; rows that a held output takes give no
/// block.
final class BlockWriter implements Iterator<ExchangeBlock> {
    private final Operator rows;
    private final BatchSplitter splitter;
    private final HeldOutput held;
    private final BatchEncoder encoder = new BatchEncoder();
    private final Deque<ExchangeBlock> ready = new ArrayDeque<>();
    private boolean ended;

    /// @param held null when all rows become blocks
    BlockWriter(Operator rows, Fragment.Target target, Partitioner partitioner, HeldOutput held) {
        this.rows = rows;
        this.held = held;
        this.splitter = new BatchSplitter(partitioner, target.parts(), target.types(), held != null, this::write);
    }

    private boolean write(int part, Batch batch) {
        if (held != null && held.take(part, batch)) {
            return true;
        }
        encoder.encode(batch);
        ready.add(new ExchangeBlock(part, Arrays.copyOf(encoder.buffer(), encoder.length())));
        return false;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            Batch batch = rows.next();
            if (batch == null) {
                ended = true;
                splitter.finish();
            } else {
                splitter.add(batch);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public ExchangeBlock next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
