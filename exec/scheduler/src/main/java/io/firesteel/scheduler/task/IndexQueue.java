package io.firesteel.scheduler.task;

import java.util.function.IntPredicate;

/// Task indices that wait, four bytes each; a stack whose dead entries are dropped when they are met. The last added
/// index comes first.
final class IndexQueue {
    private int[] items;
    private int size;

    IndexQueue(int capacity) {
        items = new int[Math.max(4, capacity)];
    }

    void push(int index) {
        if (size == items.length) {
            items = java.util.Arrays.copyOf(items, size + (size >> 1) + 4);
        }
        items[size++] = index;
    }

    /// Takes the first waiting index that `allowed` accepts, or -1. Those that do not wait any more are dropped; those
    /// not allowed stay.
    int take(IntPredicate waiting, IntPredicate allowed) {
        for (int at = size - 1; at >= 0; at--) {
            int index = items[at];
            boolean live = waiting.test(index);
            if (live && !allowed.test(index)) {
                continue;
            }
            // Only the top is removed in place; others are moved down by what was skipped, which exclusion alone causes.
            System.arraycopy(items, at + 1, items, at, size - at - 1);
            size--;
            if (live) {
                return index;
            }
        }
        return -1;
    }

    /// Whether an index waits; drops dead entries from the top until one is found.
    boolean any(IntPredicate waiting) {
        while (size > 0 && !waiting.test(items[size - 1])) {
            size--;
        }
        return size > 0;
    }

    /// Whether `test` holds for a waiting index; looks at each.
    int firstWaiting(IntPredicate waiting) {
        return any(waiting) ? items[size - 1] : -1;
    }

    /// How many wait among the first `most`.
    int count(IntPredicate waiting, int most) {
        int count = 0;
        for (int at = size - 1; at >= Math.max(0, size - most); at--) {
            count += waiting.test(items[at]) ? 1 : 0;
        }
        return count;
    }

    int size() {
        return size;
    }
}
