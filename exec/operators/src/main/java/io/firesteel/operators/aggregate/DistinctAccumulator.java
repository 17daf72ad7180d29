package io.firesteel.operators.aggregate;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.keys.GroupTable;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;

/// Lets only the first row of each (group, arguments) through to another accumulator. Its states cannot travel, so it
/// serves one-phase aggregation only.
final class DistinctAccumulator implements Accumulator {
    private final Accumulator inner;
    private final List<DataType> types = new ArrayList<>();
    private GroupTable known;
    private final IntVector groupColumn = new IntVector(SimpleType.INTEGER, 0);
    private int[] found = new int[0];
    private int[] rows = new int[0];
    private int[] groupsOfRows = new int[0];

    DistinctAccumulator(Accumulator inner, List<DataType> arguments) {
        this.inner = inner;
        types.add(SimpleType.INTEGER);
        types.addAll(arguments);
        known = new GroupTable(types);
    }

    @Override
    public void reserve(int groups) {
        inner.reserve(groups);
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        if (found.length < count) {
            found = new int[count];
            rows = new int[count];
            groupsOfRows = new int[count];
        }
        groupColumn.reserve(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
        for (int i = 0; i < count; i++) {
            groupColumn.values()[selection == null ? i : selection[i]] = groups[i];
        }
        Vector[] keys = new Vector[arguments.length + 1];
        keys[0] = groupColumn;
        System.arraycopy(arguments, 0, keys, 1, arguments.length);
        int before = known.size();
        known.find(keys, selection, count, found);
        boolean[] taken = new boolean[known.size() - before];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (found[i] >= before && !taken[found[i] - before]) {
                taken[found[i] - before] = true;
                rows[n] = selection == null ? i : selection[i];
                groupsOfRows[n++] = groups[i];
            }
        }
        inner.update(groupsOfRows, arguments, rows, n);
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        throw OperatorErrors.internal("DISTINCT aggregates have no mergeable states");
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        throw OperatorErrors.internal("DISTINCT aggregates have no mergeable states");
    }

    @Override
    public void results(int from, int n, Vector out) {
        inner.results(from, n, out);
    }

    @Override
    public void clear() {
        inner.clear();
        known = new GroupTable(types);
    }

    @Override
    public long bytes() {
        return inner.bytes() + known.bytes();
    }
}
