package io.firesteel.formats.parquet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In which order a scan asks its filters, by what each has let through so far: those that drop most come first, so that
/// the others are asked about few rows. A filter that can fail keeps behind all that stood before it.
final class FilterOrder {
    private final long[] seen;
    private final long[] kept;
    private final int[] order;
    private final List<Integer> movable = new ArrayList<>();

    FilterOrder(List<ScanFilter> filters) {
        seen = new long[filters.size()];
        kept = new long[filters.size()];
        order = new int[filters.size()];
        for (int i = 0; i < order.length; i++) {
            if (filters.get(i).total()) {
                movable.add(i);
            }
        }
        int at = movable.size();
        for (int i = 0; i < order.length; i++) {
            if (!filters.get(i).total()) {
                order[at++] = i;
            }
        }
        sort();
    }

    /// Takes what was counted into account.
    void sort() {
        movable.sort(Comparator.comparingDouble(this::share));
        for (int i = 0; i < movable.size(); i++) {
            order[i] = movable.get(i);
        }
    }

    /// The filter that is asked at this place.
    int at(int place) {
        return order[place];
    }

    void count(int filter, int before, int after) {
        seen[filter] += before;
        kept[filter] += after;
    }

    /// Of the rows that a filter was asked about, those that passed; 1 as long as there were none.
    double share(int filter) {
        return seen[filter] == 0 ? 1 : (double) kept[filter] / seen[filter];
    }
}
