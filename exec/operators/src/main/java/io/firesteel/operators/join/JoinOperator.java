package io.firesteel.operators.join;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.Usage;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// An equality join. Builds in memory; when the build side does not fit, both sides are divided by key hash into files and
/// joined file by file (a grace hash join), dividing again where a part is still too large.
public final class JoinOperator implements Operator {
    private static final int MAX_LEVEL = 4;

    private final Operator probe;
    private final OperatorScope scope;
    private final HashJoinExec plan;
    private final JoinShape shape;
    private final int level;
    private final BuildSide side;
    private final ExpressionCompiler compiler;
    private Operator running;
    private KeyDivider buildFiles;
    private KeyDivider probeFiles;
    private SharedBuild sharedFiles;
    private boolean nothing;
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
        if (running == null && probeFiles == null) {
            begin();
        }
        while (true) {
            Batch b = running == null ? null : running.next();
            if (b != null || probeFiles == null || nothing) {
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
        boolean nullAware = plan.kind() == JoinKind.LEFT_ANTI_NULL_AWARE;
        boolean shared = level == 0 && plan.sharedBuild() >= 0;
        boolean divisible = level < MAX_LEVEL && (!nullAware || shared && plan.condition() == null);
        if (divisible && shared) {
            sharedFiles = side.divided();
        }
        if (!divisible || shared && sharedFiles == null || !shared && side.collect()) {
            Evaluator condition = plan.condition() == null ? null : compiler.compile(plan.condition());
            running = new HashJoinOperator(shape, plan.condition(), condition, probe, keys(false), side);
            return;
        }
        boolean rows = true;
        if (sharedFiles == null) {
            divideBuild();
        } else {
            // NOT IN: a null on the right decides against every row, one on the left against its own.
            nothing = nullAware && sharedFiles.hasNullKey();
            rows = sharedFiles.parts().stream().flatMap(java.util.Arrays::stream).anyMatch(f -> f.rows() > 0);
        }
        probeFiles = new KeyDivider(scope.spillFolder(), shape.probeTypes(), level, nullAware && rows);
        if (!nothing) {
            divide(probe, keys(false), probeFiles);
        }
    }

    private void divideBuild() {
        buildFiles = new KeyDivider(scope.spillFolder(), shape.buildTypes(), level, false);
        for (Batch chunk : side.collected().chunks()) {
            Vector[] columns = new Vector[side.keyColumns().length];
            for (int k = 0; k < columns.length; k++) {
                columns[k] = chunk.column(side.keyColumns()[k]);
            }
            buildFiles.write(chunk, columns);
        }
        side.drop();
        divide(side.input(), keys(true), buildFiles);
    }

    private void divide(Operator input, List<Evaluator> keys, KeyDivider divider) {
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
        if (part == KeyDivider.PARTITIONS) {
            return false;
        }
        Operator build = sharedFiles == null
                ? new FileInput(buildFiles.files()[part])
                : new SharedInput(new ArrayDeque<>(sharedFiles.parts()), part);
        Operator rows = new FileInput(probeFiles.files()[part++]);
        HashJoinExec alone = new HashJoinExec(plan.left(), plan.right(), plan.kind(), plan.buildLeft(), plan.leftKeys(),
                plan.rightKeys(), plan.condition(), -1, List.of(), plan.schema());
        running = new JoinOperator(alone, plan.buildLeft() ? build : rows, plan.buildLeft() ? rows : build, scope,
                level + 1);
        return true;
    }

    @Override
    public Usage usage() {
        return side.usage();
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
        side.close();
        probe.close();
        for (; part < KeyDivider.PARTITIONS; part++) {
            if (buildFiles != null) {
                buildFiles.files()[part].close();
            }
            if (probeFiles != null) {
                probeFiles.files()[part].close();
            }
        }
    }

    /// One part of what all workers have written.
    private static final class SharedInput implements Operator {
        private final Deque<SpillFile[]> workers;
        private final int part;
        private SpillFile.Reader reader;

        SharedInput(Deque<SpillFile[]> workers, int part) {
            this.workers = workers;
            this.part = part;
        }

        @Override
        public Batch next() {
            while (true) {
                Batch b = reader == null ? null : reader.next();
                if (b != null) {
                    return b;
                }
                close();
                SpillFile[] next = workers.poll();
                if (next == null) {
                    return null;
                }
                reader = next[part].rows() == 0 ? null : next[part].reader();
            }
        }

        @Override
        public void close() {
            if (reader != null) {
                reader.close();
                reader = null;
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
}
