package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.OperatorCount;

/// Sums of the named, numeric accumulator updates of one stage, for its events; the accumulators themselves are merged by
/// the job's front end.
final class AccumulableTotals {
    private final Map<Long, AccumulableInfo> totals = new LinkedHashMap<>();

    void add(List<AccumulatorUpdate> updates) {
        for (AccumulatorUpdate u : updates) {
            if (u.update() instanceof OperatorCount count) {
                totals.merge(u.id(), AccumulableInfo.ofOperator(u, null, count.value()),
                        (a, b) -> AccumulableInfo.ofOperator(u, null, (Long) a.value() + count.value()));
            } else if (!u.name().isEmpty() && u.update() instanceof Number update) {
                totals.merge(u.id(), info(u, update), (a, b) -> info(u, sum((Number) a.value(), update)));
            }
        }
    }

    private static AccumulableInfo info(AccumulatorUpdate u, Number value) {
        return new AccumulableInfo(u.id(), u.name(), null, value, false, false, null);
    }

    private static Number sum(Number a, Number b) {
        boolean whole = (a instanceof Long || a instanceof Integer) && (b instanceof Long || b instanceof Integer);
        return whole ? (Number) (a.longValue() + b.longValue()) : (Number) (a.doubleValue() + b.doubleValue());
    }

    List<AccumulableInfo> infos() {
        return totals.isEmpty() ? List.of() : new ArrayList<>(totals.values());
    }
}
