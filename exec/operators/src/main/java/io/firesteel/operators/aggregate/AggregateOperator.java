package io.firesteel.operators.aggregate;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.memory.Reservation;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.Usage;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.keys.GroupTable;
import io.firesteel.operators.keys.KeyHasher;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.AggregateExec.Phase;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.Vector;

/// Hash aggregation in all phases. Short of memory, the partial phase gives away what it has; the others write states to
/// files by key hash and merge file by file in the end, dividing again where a file is still too large.
public final class AggregateOperator implements Operator {
    private static final int PARTITIONS = 16;
    private static final int MAX_LEVEL = 5;
    /// So many groups of the partial phase stay in the cache; then they are given away. The final phase meets them again.
    private static final int PARTIAL_GROUPS = 1 << 17;
    /// A partial phase that gives more groups per row than this does nothing but cost.
    private static final double USELESS = 0.8;

    private final Operator input;
    private final OperatorScope scope;
    private final Phase phase;
    private final List<DataType> keyTypes;
    private final List<BoundAggregate> calls;
    private final List<DataType> outputTypes;
    private final int level;
    private final List<Evaluator> keys;
    private final List<AggregateInput> inputs = new ArrayList<>();
    private final List<Accumulator> accumulators = new ArrayList<>();
    private final GroupTable table;
    private final Reservation memory;
    private final Vector[] keyVectors;
    private int[] groups = new int[Batch.ROWS];
    private int[] scratch = new int[Batch.ROWS];
    private Batch output;
    private int emitted;
    private boolean drained;
    private long rowsSeen;
    private long groupsGiven;
    private boolean passing;
    private boolean ended;
    private SpillFile[] spills;
    private int nextSpill;
    private AggregateOperator part;
    private Usage ofParts = Usage.NONE;
    private long spilled;

    public AggregateOperator(Operator input, io.firesteel.plan.physical.AggregateExec plan, OperatorScope scope) {
        this(input, plan.phase(), plan.keys(), plan.aggregates(), plan.schema().types(), scope, 0);
    }

    private AggregateOperator(Operator input, Phase phase, List<BoundExpression> keyExpressions,
            List<BoundAggregate> calls,
            List<DataType> outputTypes, OperatorScope scope, int level) {
        this.input = input;
        this.scope = scope;
        this.phase = phase;
        this.calls = calls;
        this.outputTypes = outputTypes;
        this.level = level;
        this.keyTypes = keyExpressions.stream().map(BoundExpression::type).toList();
        ExpressionCompiler compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        boolean merging = phase == Phase.FINAL || phase == Phase.MERGE;
        List<BoundExpression> all = new ArrayList<>();
        if (!merging) {
            all.addAll(keyExpressions);
            calls.forEach(c -> all.addAll(c.arguments()));
        }
        compiler.compileShared(all);
        this.keys = merging ? List.of() : compiler.compileAll(keyExpressions);
        int state = keyTypes.size();
        for (BoundAggregate call : calls) {
            Accumulator sharing = merging
                    ? null
                    : AccumulatorFactory.shared(calls.subList(0, accumulators.size()), accumulators,
                            call);
            accumulators.add(sharing != null ? sharing : AccumulatorFactory.create(call));
            int width = AggregateStates.types(call).size();
            inputs.add(merging
                    ? AggregateInput.states(state, width)
                    : AggregateInput.rows(call, sharing != null ? List.of() : compiler.compileAll(call.arguments()),
                            call.filter() == null || sharing != null ? null : compiler.compile(call.filter())));
            state += width;
        }
        this.table = new GroupTable(keyTypes);
        this.keyVectors = new Vector[keyTypes.size()];
        this.memory = scope.memory().revocable("aggregation");
    }

    @Override
    public Batch next() {
        while (true) {
            if (part != null) {
                Batch b = part.next();
                if (b != null) {
                    return b;
                }
                endPart();
            }
            if (spills != null && ended) {
                if (!nextPart()) {
                    return null;
                }
            } else if (emitted < table.size() && (drained || ended)) {
                return emit();
            } else if (ended) {
                return null;
            } else if (passing) {
                if (drained) {
                    reset();
                }
                return pass();
            } else {
                drain();
            }
        }
    }

    /// Pulls input until it ends or, in the partial phase, memory runs out.
    private void drain() {
        if (drained) {
            reset();
        }
        for (Batch b; (b = input.next()) != null;) {
            scope.checkInterrupt();
            add(b);
            if (phase == Phase.PARTIAL && table.size() >= PARTIAL_GROUPS || !enoughMemory()) {
                if (phase == Phase.PARTIAL) {
                    drained = true;
                    groupsGiven += table.size();
                    passing = groupsGiven > rowsSeen * USELESS && rowsSeen >= PARTIAL_GROUPS;
                    return;
                }
                spill();
            }
        }
        ended = true;
        if (spills != null) {
            spill();
        } else if (keyTypes.isEmpty() && table.size() == 0 && phase != Phase.PARTIAL) {
            table.find(keyVectors, null, 0, groups);
            accumulators.forEach(a -> a.reserve(1));
        }
    }

    private void add(Batch b) {
        evaluateKeys(b);
        table.find(keyVectors, b.selection(), b.count(), groups);
        feed(b, table.size());
    }

    private void evaluateKeys(Batch b) {
        int count = b.count();
        rowsSeen += count;
        if (groups.length < count) {
            groups = new int[count];
            scratch = new int[count];
        }
        for (int i = 0; i < keyVectors.length; i++) {
            keyVectors[i] = keys.isEmpty() ? b.column(i) : keys.get(i).evaluate(b, b.selection(), count);
        }
    }

    private void feed(Batch b, int size) {
        for (int i = 0; i < accumulators.size(); i++) {
            Accumulator a = accumulators.get(i);
            a.reserve(size);
            inputs.get(i).feed(a, b, groups);
        }
    }

    /// The next rows of a partial phase that has given up: each is a group of its own.
    private Batch pass() {
        Batch b = input.next();
        if (b == null) {
            ended = true;
            return null;
        }
        scope.checkInterrupt();
        evaluateKeys(b);
        int n = b.count();
        for (int i = 0; i < n; i++) {
            groups[i] = i;
        }
        accumulators.forEach(Accumulator::clear);
        feed(b, n);
        output.clear();
        for (int c = 0; c < keyVectors.length; c++) {
            output.column(c).append(keyVectors[c], b.selection(), 0, n, 0);
        }
        results(output, keyVectors.length, 0, n, true);
        output.setSize(n);
        return output;
    }

    private boolean enoughMemory() {
        long needed = bytes();
        if (needed <= memory.held()) {
            return !memory.spillRequested() || table.size() == 0;
        }
        boolean last = level >= MAX_LEVEL || hasDistinct() && phase == Phase.COMPLETE || keyTypes.isEmpty();
        long more = needed - memory.held() + Math.min(needed, 1 << 20);
        if (last) {
            if (!memory.tryGrow(more)) {
                memory.grow(needed - memory.held());
            }
            return true;
        }
        return memory.tryGrow(more);
    }

    private boolean hasDistinct() {
        return calls.stream().anyMatch(BoundAggregate::distinct);
    }

    private long bytes() {
        long sum = table.bytes();
        for (Accumulator a : accumulators) {
            sum += a.bytes();
        }
        return sum;
    }

    private void reset() {
        table.clear();
        accumulators.forEach(Accumulator::clear);
        memory.shrink(memory.held());
        emitted = 0;
        drained = false;
    }

    private Batch emit() {
        if (output == null) {
            output = Batch.of(outputTypes, Batch.ROWS);
        }
        boolean states = phase == Phase.PARTIAL || phase == Phase.MERGE;
        int n = Math.min(Batch.ROWS, table.size() - emitted);
        fill(output, emitted, n, states);
        emitted += n;
        return output;
    }

    private void fill(Batch target, int from, int n, boolean states) {
        target.clear();
        int c = 0;
        for (Vector key : table.keys()) {
            target.column(c).append(key, null, from, n, 0);
            oneZero(target.column(c++), n);
        }
        results(target, c, from, n, states);
        target.setSize(n);
    }

    /// -0.0 and 0.0 are one key, which is 0.0 whichever came first.
    private static void oneZero(Vector key, int n) {
        for (int i = 0; i < n && key instanceof DoubleVector d; i++) {
            d.values()[i] += 0.0;
        }
        for (int i = 0; i < n && key instanceof FloatVector f; i++) {
            f.values()[i] += 0.0f;
        }
    }

    private void results(Batch target, int first, int from, int n, boolean states) {
        int c = first;
        for (int i = 0; i < accumulators.size(); i++) {
            if (states) {
                Vector[] columns = new Vector[AggregateStates.types(calls.get(i)).size()];
                for (int k = 0; k < columns.length; k++) {
                    columns[k] = target.column(c++);
                }
                accumulators.get(i).states(from, n, columns);
            } else {
                accumulators.get(i).results(from, n, target.column(c++));
            }
        }
    }

    private List<DataType> stateTypes() {
        List<DataType> types = new ArrayList<>(keyTypes);
        calls.forEach(c -> types.addAll(AggregateStates.types(c)));
        return types;
    }

    /// Writes all groups to the files of their partitions and forgets them.
    private void spill() {
        List<DataType> types = stateTypes();
        if (spills == null) {
            spills = new SpillFile[PARTITIONS];
            for (int p = 0; p < PARTITIONS; p++) {
                spills[p] = SpillFile.create(scope.spillFolder(), types);
            }
        }
        Batch states = Batch.of(types, Batch.ROWS);
        BatchEncoder encoder = new BatchEncoder();
        KeyHasher hasher = new KeyHasher(keyTypes.size());
        long[] hashes = new long[Batch.ROWS];
        Vector[] columns = new Vector[keyTypes.size()];
        for (int from = 0; from < table.size(); from += Batch.ROWS) {
            int n = Math.min(Batch.ROWS, table.size() - from);
            fill(states, from, n, true);
            for (int c = 0; c < columns.length; c++) {
                columns[c] = states.column(c);
            }
            hasher.hash(columns, null, n, hashes);
            for (int p = 0; p < PARTITIONS; p++) {
                int picked = 0;
                for (int i = 0; i < n; i++) {
                    if ((int) (hashes[i] >>> 40 + 4 * level & PARTITIONS - 1) == p) {
                        scratch[picked++] = i;
                    }
                }
                if (picked > 0) {
                    encoder.encode(states, scratch, 0, picked);
                    spills[p].writeEncoded(encoder, picked);
                    spilled += encoder.length();
                }
            }
        }
        reset();
    }

    private boolean nextPart() {
        while (nextSpill < PARTITIONS) {
            SpillFile file = spills[nextSpill++];
            if (file.rows() == 0) {
                file.close();
                continue;
            }
            List<BoundExpression> columns = new ArrayList<>();
            for (int i = 0; i < keyTypes.size(); i++) {
                columns.add(new BoundColumn(i, keyTypes.get(i), true));
            }
            part = new AggregateOperator(new FileInput(file), phase == Phase.MERGE ? Phase.MERGE : Phase.FINAL, columns,
                    calls,
                    outputTypes, scope, level + 1);
            return true;
        }
        return false;
    }

    private void endPart() {
        ofParts = ofParts.plus(new Usage(0, part.usage().spilled(), 0));
        part.close();
        part = null;
    }

    @Override
    public Usage usage() {
        return ofParts.plus(new Usage(memory.peak(), spilled, 0));
    }

    @Override
    public void close() {
        input.close();
        if (part != null) {
            endPart();
        }
        if (spills != null) {
            for (; nextSpill < PARTITIONS; nextSpill++) {
                spills[nextSpill].close();
            }
        }
        memory.close();
    }

    /// A spill file as an input.
    private record FileInput(SpillFile file) implements Operator {
        @Override
        public Batch next() {
            return file.next();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
