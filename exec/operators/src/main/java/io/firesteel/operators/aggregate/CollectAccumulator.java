package io.firesteel.operators.aggregate;

import java.util.Arrays;
import java.util.List;

import io.firesteel.operators.keys.GroupTable;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;

/// `collect_list` and `collect_set`: values that are not null in order of arrival, chained per group.
final class CollectAccumulator implements Accumulator {
    private final DataType element;
    private final boolean distinct;
    private Vector values;
    private int used;
    private int[] next = new int[64];
    private int[] first = new int[0];
    private int[] last = new int[0];
    private GroupTable known;
    private final int[] one = new int[1];
    private final int[] found = new int[1];
    private final IntVector group = new IntVector(SimpleType.INTEGER, 1);

    CollectAccumulator(DataType element, boolean distinct) {
        this.element = element;
        this.distinct = distinct;
        clear();
    }

    @Override
    public void reserve(int groups) {
        if (first.length < groups) {
            int before = first.length;
            int size = Math.max(groups, before * 2);
            first = Arrays.copyOf(first, size);
            last = Arrays.copyOf(last, size);
            Arrays.fill(first, before, size, -1);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                add(groups[i], v, row);
            }
        }
    }

    private void add(int g, Vector v, int row) {
        one[0] = row;
        if (distinct) {
            group.reserve(row + 1);
            group.values()[row] = g;
            int before = known.size();
            known.find(new Vector[]{group, v}, one, 1, found);
            if (known.size() == before) {
                return;
            }
        }
        values.append(v, one, 0, 1, used);
        if (used == 0 && values instanceof BytesVector b) {
            b.ownBytes(1);
        }
        if (next.length == used) {
            next = Arrays.copyOf(next, used * 2);
        }
        next[used] = -1;
        if (first[g] < 0) {
            first[g] = used;
        } else {
            next[last[g]] = used;
        }
        last[g] = used++;
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        ArrayVector lists = (ArrayVector) states[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int length = lists.isNull(row) ? 0 : lists.lengths()[row];
            for (int e = 0; e < length; e++) {
                add(groups[i], lists.elements(), lists.offsets()[row] + e);
            }
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        results(from, n, out[0]);
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.reserve(n);
        ArrayVector lists = (ArrayVector) out;
        for (int i = 0; i < n; i++) {
            int length = 0;
            for (int at = first[from + i]; at >= 0; at = next[at]) {
                one[0] = at;
                lists.elements().append(values, one, 0, 1, lists.usedElements() + length++);
            }
            lists.commit(i, length);
        }
    }

    @Override
    public void clear() {
        values = Vector.create(element, 64);
        used = 0;
        Arrays.fill(first, -1);
        known = distinct ? new GroupTable(List.of(SimpleType.INTEGER, element)) : null;
    }

    @Override
    public long bytes() {
        return values.bytes() + 4L * (next.length + 2L * first.length) + (known == null ? 0 : known.bytes());
    }
}
