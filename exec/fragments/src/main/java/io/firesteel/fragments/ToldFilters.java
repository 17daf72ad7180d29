package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.operators.join.RuntimeFilter;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.stages.ReadPlan;
import io.firesteel.tasks.TaskRuntime;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Makes the filters that a fragment's scans take from exchanges written before, once per query and executor.
record ToldFilters(TaskRuntime task, ExecutorShared shared, Fragment fragment) {

    /// Publishes what the scans of a plan ask for.
    void publish(PhysicalPlan plan, RuntimeFilters to) {
        if (plan instanceof ScanExec scan) {
            for (RuntimeFilterUse use : scan.runtimeFilters()) {
                if (use.exchange() >= 0) {
                    shared.filters().publish(use.id(), () -> filter(use));
                    to.publish(use.id(), () -> shared.filters().find(use.id()));
                }
            }
        }
        plan.children().forEach(c -> publish(c, to));
    }

    /// Null where the exchange holds more than pays.
    private RuntimeFilter filter(RuntimeFilterUse use) {
        Fragment.Input input = fragment.told().get(use.exchange());
        RowStore keys = new RowStore(List.of(input.types().get(use.key())));
        for (int part = 0; part < input.parts(); part++) {
            ExchangeSource rows = new ExchangeSource(task, use.exchange(), input, shared.outputs(),
                    List.of(ReadPlan.Range.ofParts(part, part + 1)),
                    input.whole() ? new AtomicInteger() : null, use.key() + 1);
            for (Batch b; (b = rows.next()) != null;) {
                Batch key = new Batch(b.column(use.key()));
                key.setSize(b.size());
                if (rows.lasting()) {
                    keys.adopt(key);
                } else {
                    keys.add(key);
                }
                if (keys.rows() > RuntimeFilterUse.MOST_ROWS) {
                    return null;
                }
            }
        }
        List<Vector> chunks = new ArrayList<>();
        keys.chunks().forEach(c -> chunks.add(c.column(0)));
        return RuntimeFilter.of(chunks.toArray(Vector[]::new), keys.chunks().stream().mapToInt(Batch::size).toArray());
    }
}
