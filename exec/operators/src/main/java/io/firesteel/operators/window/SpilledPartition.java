package io.firesteel.operators.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.memory.Reservation;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.aggregate.RunningAggregate;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.sort.SortOrder;
import io.firesteel.operators.window.WindowShape.Kind;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// A window partition that does not fit in memory. Its rows go to a file as they come, with the results of frames that grow
/// row by row; a second file has one row for each group of peers, with its end and the results of frames that grow by peers.
/// Both are read once, side by side; of the rows only those stay in memory that frames of a few rows look at.
final class SpilledPartition implements AutoCloseable {
    /// Rows that no account is asked for, as those of any operator's batch.
    private static final int FREE_ROWS = 2 * Batch.ROWS;

    private final List<WindowFunctions> functions;
    private final List<Evaluator> orderKeys;
    private final SortOrder order;
    private final Reservation memory;
    private final int width;
    private final RunningAggregate[] running;
    private final int[] place;
    private final List<DataType> rowTypes;
    private final SpillFile rows;
    private final SpillFile peers;
    private final Batch groups;
    private final BatchEncoder encoder = new BatchEncoder();
    private final Batch output;
    private int before;
    private int after;
    private long count;
    private Vector[] lastKey;
    private int[] numbers = new int[Batch.ROWS];
    private Batch near;
    private long nearStart;
    private long at;
    private Batch group;
    private int groupRow;
    private long groupsBefore;
    private long peerStart;

    /// @param output types of the operator's rows
    SpilledPartition(List<DataType> input, List<DataType> output, List<WindowFunctions> functions,
            List<Evaluator> orderKeys, SortOrder order, OperatorScope scope, Reservation memory) {
        this.functions = functions;
        this.orderKeys = orderKeys;
        this.order = order;
        this.memory = memory;
        this.width = input.size();
        this.running = new RunningAggregate[functions.size()];
        this.place = new int[functions.size()];
        this.rowTypes = new ArrayList<>(input);
        List<DataType> groupTypes = new ArrayList<>(List.of(SimpleType.LONG));
        for (int f = 0; f < running.length; f++) {
            WindowShape shape = functions.get(f).shape();
            before = Math.max(before, shape.before());
            after = Math.max(after, shape.after());
            switch (shape.kind()) {
                case GROWING_ROWS -> {
                    place[f] = rowTypes.size();
                    rowTypes.add(functions.get(f).type());
                }
                case GROWING_PEERS -> {
                    place[f] = groupTypes.size();
                    groupTypes.add(functions.get(f).type());
                }
                default -> {
                }
            }
            if (shape.kind() == Kind.WHOLE || place[f] > 0) {
                running[f] = functions.get(f).running();
            }
        }
        this.rows = SpillFile.create(scope.spillFolder(), rowTypes);
        this.peers = SpillFile.create(scope.spillFolder(), groupTypes);
        this.groups = Batch.of(groupTypes, Batch.ROWS);
        this.output = Batch.of(output, Batch.ROWS);
    }

    /// Whether functions can be computed over a partition on disk.
    static boolean supports(List<WindowFunctions> functions) {
        return functions.stream().noneMatch(f -> f.shape().kind() == Kind.ANYWHERE);
    }

    /// Adds rows of a batch, in the order of the partition.
    void add(Batch source, int from, int n) {
        for (int done = 0; done < n;) {
            int k = Math.min(Batch.ROWS, n - done);
            Batch piece = Batch.of(rowTypes.subList(0, width), k);
            piece.append(source, from + done, k);
            own(piece, 0);
            add(piece);
            done += k;
        }
    }

    private void add(Batch piece) {
        int n = piece.size();
        Vector[] wide = new Vector[rowTypes.size()];
        for (int c = 0; c < width; c++) {
            wide[c] = piece.column(c);
        }
        Vector[][] arguments = new Vector[running.length][];
        boolean[][] counts = new boolean[running.length][];
        for (int f = 0; f < running.length; f++) {
            if (running[f] != null) {
                arguments[f] = functions.get(f).arguments(piece);
                counts[f] = functions.get(f).counts(piece);
            }
            if (kind(f) == Kind.WHOLE) {
                feed(f, arguments, counts, 0, n);
            } else if (kind(f) == Kind.GROWING_ROWS) {
                wide[place[f]] = Vector.create(functions.get(f).type(), n);
                for (int i = 0; i < n; i++) {
                    feed(f, arguments, counts, i, i + 1);
                    repeat(running[f].result(), 0, wide[place[f]], i, 1);
                }
            }
        }
        Vector[] keys = new Vector[orderKeys.size()];
        for (int k = 0; k < keys.length; k++) {
            keys[k] = orderKeys.get(k).evaluate(piece, null, n);
        }
        int from = 0;
        for (int i = 0; i < n; i++) {
            boolean begins = i == 0
                    ? lastKey != null && order.compare(lastKey, 0, keys, 0) != 0
                    : order.compare(keys, i - 1, keys, i) != 0;
            if (begins) {
                feedPeers(arguments, counts, from, i);
                endPeers(count + i);
                from = i;
            }
        }
        feedPeers(arguments, counts, from, n);
        keep(keys, n - 1);
        Batch written = new Batch(wide);
        written.setSize(n);
        rows.write(written, encoder);
        count += n;
    }

    private Kind kind(int f) {
        return functions.get(f).shape().kind();
    }

    private void feedPeers(Vector[][] arguments, boolean[][] counts, int from, int to) {
        for (int f = 0; f < running.length; f++) {
            if (kind(f) == Kind.GROWING_PEERS) {
                feed(f, arguments, counts, from, to);
            }
        }
    }

    private void feed(int f, Vector[][] arguments, boolean[][] counts, int from, int to) {
        int[] picked = rowNumbers(to - from);
        int n = 0;
        for (int row = from; row < to; row++) {
            if (counts[f] == null || counts[f][row]) {
                picked[n++] = row;
            }
        }
        running[f].add(arguments[f], picked, n);
    }

    private void keep(Vector[] keys, int row) {
        lastKey = new Vector[keys.length];
        for (int k = 0; k < keys.length; k++) {
            lastKey[k] = Vector.create(keys[k].type(), 1);
            repeat(keys[k], row, lastKey[k], 0, 1);
        }
    }

    private void endPeers(long end) {
        int row = groups.size();
        groups.column(0).reserve(row + 1);
        ((LongVector) groups.column(0)).values()[row] = end;
        for (int f = 0; f < running.length; f++) {
            if (kind(f) == Kind.GROWING_PEERS) {
                repeat(running[f].result(), 0, groups.column(place[f]), row, 1);
            }
        }
        groups.setSize(row + 1);
        if (row + 1 == Batch.ROWS) {
            flushPeers();
        }
    }

    private void flushPeers() {
        if (groups.size() > 0) {
            peers.write(groups, encoder);
            groups.clear();
        }
    }

    /// Copies a value to `n` rows from `to` on, with bytes of the target's own.
    private void repeat(Vector source, int row, Vector target, int to, int n) {
        int[] same = rowNumbers(n);
        Arrays.fill(same, 0, n, row);
        target.append(source, same, 0, n, to);
        if (to == 0 && target instanceof BytesVector b) {
            b.ownBytes(n);
        }
    }

    /// Room for so many row numbers, until the next call: a frame that grows by rows asks for every row.
    private int[] rowNumbers(int n) {
        if (numbers.length < n) {
            numbers = new int[Math.max(n, Batch.ROWS)];
        }
        return numbers;
    }

    private static void own(Batch batch, int before) {
        for (int c = 0; before == 0 && c < batch.width(); c++) {
            if (batch.column(c) instanceof BytesVector b) {
                b.ownBytes(batch.size());
            }
        }
    }

    /// Ends adding; the rows can be read.
    void finish() {
        endPeers(count);
        flushPeers();
        rows.finish();
        peers.finish();
        near = Batch.of(rowTypes, 0);
    }

    /// The next rows with their functions, or null.
    Batch next() {
        if (at == count) {
            return null;
        }
        int n = (int) Math.min(Batch.ROWS, count - at);
        look(n);
        int from = (int) (at - nearStart);
        output.clear();
        WindowPartition seen = null;
        for (int c = 0; c < width; c++) {
            output.column(c).append(near.column(c), null, from, n, 0);
        }
        for (int f = 0; f < running.length; f++) {
            Vector out = output.column(width + f);
            out.reserve(n);
            switch (kind(f)) {
                case WHOLE -> repeat(running[f].result(), 0, out, 0, n);
                case GROWING_ROWS -> out.append(near.column(place[f]), null, from, n, 0);
                case NEAR -> {
                    seen = seen == null ? partition() : seen;
                    out.append(functions.get(f).evaluate(seen), null, from, n, 0);
                }
                default -> {
                }
            }
        }
        walk(n);
        output.setSize(n);
        at += n;
        return output;
    }

    /// Brings the rows into memory that the next `n` need.
    private void look(int n) {
        int keep = (int) Math.min(at - nearStart, Math.max(0, at - before - nearStart));
        if (keep > 0) {
            Batch rest = Batch.of(rowTypes, near.size() - keep);
            if (near.size() > keep) {
                rest.append(near, keep, near.size() - keep);
                own(rest, 0);
            }
            near = rest;
            nearStart += keep;
        }
        long wanted = Math.min(count, at + n + after) - nearStart;
        while (near.size() < wanted) {
            Batch more = rows.next();
            int had = near.size();
            near.append(more, 0, more.count());
            own(near, had);
        }
        memory.shrink(memory.held());
        if (before + after > FREE_ROWS) {
            memory.grow(near.bytes());
        }
    }

    private WindowPartition partition() {
        List<Vector> keys = new ArrayList<>();
        for (Evaluator e : orderKeys) {
            keys.add(e.evaluate(near, null, near.size()));
        }
        return WindowPartition.of(near, keys, order);
    }

    /// Goes through the groups of peers that the next `n` rows are in.
    private void walk(int n) {
        for (int i = 0; i < n;) {
            if (group == null || groupRow == group.size()) {
                group = peers.next();
                groupRow = 0;
            }
            long peerEnd = ((LongVector) group.column(0)).values()[groupRow];
            int k = (int) Math.min(n - i, peerEnd - at - i);
            for (int f = 0; f < running.length; f++) {
                Vector out = output.column(width + f);
                if (kind(f) == Kind.GROWING_PEERS) {
                    repeat(group.column(place[f]), groupRow, out, i, k);
                } else if (kind(f) == Kind.PEERS || kind(f) == Kind.POSITION) {
                    for (int j = i; j < i + k; j++) {
                        functions.get(f)
                                .place(out, j,
                                        new RowPlace(at + j, peerStart, peerEnd, groupsBefore, count));
                    }
                }
            }
            i += k;
            if (at + i == peerEnd) {
                peerStart = peerEnd;
                groupsBefore++;
                groupRow++;
            }
        }
    }

    /// What is on disk.
    long bytes() {
        return rows.bytes() + peers.bytes();
    }

    @Override
    public void close() {
        try (SpillFile a = rows; SpillFile b = peers) {
            near = null;
        }
    }
}
