package io.firesteel.scheduler.task;

import java.util.Arrays;

/// The median of a growing list of durations: two binary heaps of longs, the smaller half with its largest on top, the
/// larger half with its smallest on top.
final class Durations {
    private final Heap low = new Heap(-1);
    private final Heap high = new Heap(1);

    void add(long value) {
        if (low.size == 0 || value <= low.top()) {
            low.push(value);
        } else {
            high.push(value);
        }
        if (low.size > high.size + 1) {
            high.push(low.pop());
        } else if (high.size > low.size) {
            low.push(high.pop());
        }
    }

    /// The middle value, or the mean of the two middle ones; there has to be one.
    double median() {
        return low.size > high.size ? low.top() : (low.top() + high.top()) / 2.0;
    }

    boolean isEmpty() {
        return low.size == 0;
    }

    /// A binary heap; sign 1 has the smallest on top, -1 the largest.
    private static final class Heap {
        private final int sign;
        private long[] items = new long[16];
        private int size;

        Heap(int sign) {
            this.sign = sign;
        }

        long top() {
            return items[0] * sign;
        }

        void push(long value) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            int at = size++;
            long key = value * sign;
            while (at > 0 && items[(at - 1) / 2] > key) {
                items[at] = items[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            items[at] = key;
        }

        long pop() {
            long top = items[0];
            long key = items[--size];
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && items[child + 1] < items[child]) {
                    child++;
                }
                if (items[child] >= key) {
                    break;
                }
                items[at] = items[child];
                at = child;
            }
            items[at] = key;
            return top * sign;
        }
    }
}
