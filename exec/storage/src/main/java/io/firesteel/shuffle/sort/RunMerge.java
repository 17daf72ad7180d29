package io.firesteel.shuffle.sort;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawRuns.KeyKind;
import io.firesteel.serial.Shape;
import io.firesteel.storage.spill.FrameSource;

/// Merges sorted runs of serialised pairs by a binary heap over their heads; equal keys come in the order of the runs. The
/// current pair is bytes in the run's chunk, valid until the next call of `next`. Owned by a [SerializedSorter].
final class RunMerge {
    private static final class Head {
        final FrameSource source;
        final RawRuns runs;
        final int number;
        byte[] bytes;
        int offset;
        long prefix;

        Head(FrameSource source, RawRuns runs, int number) {
            this.source = source;
            this.runs = runs;
            this.number = number;
        }
    }

    private final KeyKind kind;
    private final boolean reverse;
    private final RawRuns compare;
    private final Head[] heap;
    private int size;
    private boolean started;

    RunMerge(List<FrameSource> sources, KeyKind kind, boolean reverse, ElementSerializer serializer) {
        this.kind = kind;
        this.reverse = reverse;
        this.compare = serializer.raw();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Head head = new Head(sources.get(i), serializer.raw(), i);
            if (advance(head)) {
                heads.add(head);
            }
        }
        heap = heads.toArray(Head[]::new);
        size = heap.length;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    private boolean advance(Head head) {
        while (head.runs.left() == 0) {
            if (head.bytes == null || !head.runs.nextRun()) {
                if (!head.source.next()) {
                    return false;
                }
                head.bytes = head.source.bytes();
                head.runs.open(head.bytes, head.source.offset(), head.source.length());
            }
        }
        head.offset = head.runs.pass();
        long prefix = head.runs.prefix(kind, head.bytes, head.offset);
        head.prefix = reverse ? ~prefix : prefix;
        return true;
    }

    /// Moves to the next pair; false at the end.
    boolean next() {
        if (started && size > 0) {
            if (!advance(heap[0])) {
                heap[0] = heap[--size];
                heap[size] = null;
            }
            sink(0);
        }
        started = true;
        return size > 0;
    }

    Shape shape() {
        return heap[0].runs.shape();
    }

    byte[] bytes() {
        return heap[0].bytes;
    }

    int offset() {
        return heap[0].offset;
    }

    private void sink(int from) {
        if (from >= size) {
            return;
        }
        Head moving = heap[from];
        int at = from;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], moving)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moving;
    }

    private boolean before(Head a, Head b) {
        int c = Long.compareUnsigned(a.prefix, b.prefix);
        if (c == 0 && kind == KeyKind.STRING) {
            c = compare.compareStrings(a.bytes, a.offset, b.bytes, b.offset);
            c = reverse ? -c : c;
        }
        return c < 0 || c == 0 && a.number < b.number;
    }
}
