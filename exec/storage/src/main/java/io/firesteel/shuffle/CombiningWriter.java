package io.firesteel.shuffle;

import java.io.IOException;
import java.util.Iterator;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.combine.Combiners;
import io.firesteel.storage.TaskScope;

/// Map-side combine: gathers combiners in a table and writes them to their parts at the end, or earlier when memory is
/// short (the reduce side merges again, so nothing needs to be merged here). When combining hardly makes the data smaller
/// it stops and passes single combiners on.
final class CombiningWriter<K, V, C> {
    private static final int LOOK_AT = 1 << 16;
    private static final double HARDLY = 0.85;
    private static final int BATCH_MASK = 0xff;

    private final ShuffleSpec<K, V, C> spec;
    private final Aggregator<V, C> aggregator;
    private final TaskScope scope;
    private final PartitionedWriter out;

    CombiningWriter(ShuffleSpec<K, V, C> spec, TaskScope scope, PartitionedWriter out) {
        this.spec = spec;
        this.aggregator = spec.aggregator().orElseThrow();
        this.scope = scope;
        this.out = out;
    }

    @SuppressWarnings("unchecked")
    void write(Iterator<?> elements) throws IOException {
        PairAccess pairs = spec.pairs();
        boolean worthIt = true;
        long seen = 0;
        try (Reservation reservation = scope.memory().revocable("map-side combine")) {
            Combiners<K, V, C> table = new Combiners<>(aggregator, pairs,
                    spec.serializer() instanceof ElementSerializer own ? own.raw() : null, 0);
            reservation.grow(table.bytes());
            while (worthIt && elements.hasNext()) {
                Object pair = elements.next();
                table.addValue((K) pairs.key(pair), (V) pairs.value(pair));
                if ((++seen & BATCH_MASK) == 0 || table.full() || table.sampleDue()) {
                    worthIt = seen != LOOK_AT || table.size() < HARDLY * LOOK_AT;
                    makeRoom(table, reservation);
                }
            }
            flush(table);
        }
        long passed = 0;
        while (elements.hasNext()) {
            if ((++passed & BATCH_MASK) == 0) {
                scope.checkKilled();
            }
            Object pair = elements.next();
            Object key = pairs.key(pair);
            out.writePair(spec.partitioner().partition(key), key,
                    aggregator.createCombiner().apply((V) pairs.value(pair)));
        }
    }

    private void makeRoom(Combiners<K, V, C> table, Reservation reservation) throws IOException {
        scope.checkKilled();
        long need = table.bytes() + (table.full() ? table.enlargedBytes() : 0);
        if (reservation.spillRequested() || need > reservation.held() && !reservation.tryResize(need)) {
            flush(table);
            table.clear();
            scope.counters().memorySpilled += need;
            reservation.shrink(Math.max(0, reservation.held() - table.bytes()));
        } else if (table.full()) {
            table.enlarge();
        }
    }

    private void flush(Combiners<K, V, C> table) throws IOException {
        Combiners<K, V, C>.Walk walk = table.walk();
        while (walk.next()) {
            Object key = walk.key();
            out.writePair(spec.partitioner().partition(key), key, walk.combiner());
        }
    }
}
