package io.firesteel.operators.join;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.keys.KeyHasher;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// An equality join. Builds in memory; when the build side does not fit, both sides are divided by key hash into files and
/// joined file by file (a grace hash join), dividing again where a part is still too large.
public final class JoinOperator implements Operator {
    private static final int PARTITIONS = 16;
    private static final int MAX_LEVEL = 4;

    private final Operator probe;
    private final OperatorScope scope;
    private final HashJoinExec plan;
    private final JoinShape shape;
    private final int level;
    private final BuildSide side;
    private final ExpressionCompiler compiler;
    private Operator running;
    private SpillFile[] buildFiles;
    private SpillFile[] probeFiles;
    private int part;

    public JoinOperator(HashJoinExec plan, Operator left, Operator right, OperatorScope scope) {
        this(plan, left, right, scope, 0);
    }

    private JoinOperator(HashJoinExec plan, Operator left, Operator right, OperatorScope scope, int level) {
        this.plan = plan;
        this.scope = scope;
        this.level = level;
        this.probe = plan.buildLeft() ? right : left;
        this.compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        this.shape = new JoinShape(plan.kind(), plan.buildLeft(), plan.left().schema().types(),
                plan.right().schema().types());
        if (plan.sharedBuild() >= 0 && (shape.buildOuter() || shape.leftOnly() && plan.buildLeft())) {
            throw OperatorErrors.internal("A join that gives unmatched build rows cannot share its table");
        }
        if (plan.kind() == JoinKind.LEFT_ANTI_NULL_AWARE && plan.buildLeft()) {
            throw OperatorErrors.internal("NOT IN is joined with its right side as build side");
        }
        this.side = new BuildSide(plan.buildLeft() ? left : right, keys(true), shape.buildTypes(),
                plan.runtimeFilters(), scope,
                level == 0 ? plan.sharedBuild() : -1);
    }

    private List<Evaluator> keys(boolean build) {
        return compiler.compileAll(build == plan.buildLeft() ? plan.leftKeys() : plan.rightKeys());
    }

    @Override
    public Batch next() {
        if (running == null && buildFiles == null) {
            begin();
        }
        while (true) {
            Batch b = running == null ? null : running.next();
            if (b != null || buildFiles == null) {
                return b;
            }
            if (running != null) {
                running.close();
                running = null;
            }
            if (!nextPart()) {
                return null;
            }
        }
    }

    private void begin() {
        boolean divisible = plan.sharedBuild() < 0 && plan.kind() != JoinKind.LEFT_ANTI_NULL_AWARE && level < MAX_LEVEL;
        if (!divisible || side.collect()) {
            Evaluator condition = plan.condition() == null ? null : compiler.compile(plan.condition());
            running = new HashJoinOperator(shape, condition, probe, keys(false), side);
            return;
        }
        buildFiles = files(shape.buildTypes());
        probeFiles = files(shape.probeTypes());
        BatchEncoder encoder = new BatchEncoder();
        Divider divider = new Divider(buildFiles, encoder, level, shape.buildTypes().size());
        for (Batch chunk : side.collected().chunks()) {
            Vector[] columns = new Vector[side.keyColumns().length];
            for (int k = 0; k < columns.length; k++) {
                columns[k] = chunk.column(side.keyColumns()[k]);
            }
            divider.write(chunk, columns);
        }
        side.drop();
        divide(side.input(), keys(true), divider);
        divide(probe, keys(false), new Divider(probeFiles, encoder, level, shape.probeTypes().size()));
    }

    private SpillFile[] files(List<DataType> types) {
        SpillFile[] files = new SpillFile[PARTITIONS];
        for (int i = 0; i < PARTITIONS; i++) {
            files[i] = SpillFile.create(scope.spillFolder(), types);
        }
        return files;
    }

    private void divide(Operator input, List<Evaluator> keys, Divider divider) {
        Vector[] columns = new Vector[keys.size()];
        for (Batch b; (b = input.next()) != null;) {
            scope.checkInterrupt();
            for (int k = 0; k < columns.length; k++) {
                columns[k] = keys.get(k).evaluate(b, b.selection(), b.count());
            }
            divider.write(b, columns);
        }
    }

    private boolean nextPart() {
        if (part == PARTITIONS) {
            return false;
        }
        SpillFile build = buildFiles[part];
        SpillFile rows = probeFiles[part++];
        Operator left = new FileInput(plan.buildLeft() ? build : rows);
        Operator right = new FileInput(plan.buildLeft() ? rows : build);
        HashJoinExec alone = new HashJoinExec(plan.left(), plan.right(), plan.kind(), plan.buildLeft(), plan.leftKeys(),
                plan.rightKeys(), plan.condition(), -1, List.of(), plan.schema());
        running = new JoinOperator(alone, left, right, scope, level + 1);
        return true;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
        side.close();
        probe.close();
        if (buildFiles != null) {
            for (; part < PARTITIONS; part++) {
                buildFiles[part].close();
                probeFiles[part].close();
            }
        }
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

    /// Sends rows to files by the hash of their keys; each level looks at other bits.
    private static final class Divider {
        private final SpillFile[] files;
        private final BatchEncoder encoder;
        private final int level;
        private final int width;
        private long[] hashes = new long[Batch.ROWS];
        private int[] picked = new int[Batch.ROWS];
        private KeyHasher hasher;

        Divider(SpillFile[] files, BatchEncoder encoder, int level, int width) {
            this.files = files;
            this.encoder = encoder;
            this.level = level;
            this.width = width;
        }

        void write(Batch b, Vector[] keys) {
            int count = b.count();
            if (hashes.length < count) {
                hashes = new long[count];
                picked = new int[count];
            }
            if (hasher == null) {
                hasher = new KeyHasher(keys.length);
            }
            hasher.hash(keys, b.selection(), count, hashes);
            Batch narrow = new Batch(new Vector[width]);
            for (int c = 0; c < width; c++) {
                narrow.setColumn(c, b.column(c));
            }
            for (int p = 0; p < PARTITIONS; p++) {
                int n = 0;
                for (int i = 0; i < count; i++) {
                    if ((hashes[i] >>> 16 + 4 * level & PARTITIONS - 1) == p) {
                        picked[n++] = b.row(i);
                    }
                }
                if (n > 0) {
                    encoder.encode(narrow, picked, 0, n);
                    files[p].writeEncoded(encoder, n);
                }
            }
        }
    }
}
