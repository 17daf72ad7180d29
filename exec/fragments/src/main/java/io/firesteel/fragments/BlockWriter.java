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

/// An operator's rows as blocks for an exchange, made as the shuffle asks for them.
final class BlockWriter implements Iterator<ExchangeBlock> {
    private final Operator rows;
    private final BatchSplitter splitter;
    private final BatchEncoder encoder = new BatchEncoder();
    private final Deque<ExchangeBlock> ready = new ArrayDeque<>();
    private boolean ended;

    BlockWriter(Operator rows, Fragment.Target target, Partitioner partitioner) {
        this.rows = rows;
        this.splitter = new BatchSplitter(partitioner, target.parts(), target.types(), this::encode);
    }

    private void encode(int part, Batch batch) {
        encoder.encode(batch);
        ready.add(new ExchangeBlock(part, Arrays.copyOf(encoder.buffer(), encoder.length())));
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
