package io.firesteel.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.firesteel.operators.aggregate.AggregateOperator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.join.JoinOperator;
import io.firesteel.operators.join.NestedLoopJoinOperator;
import io.firesteel.operators.row.CountedOperator;
import io.firesteel.operators.row.ExpandOperator;
import io.firesteel.operators.row.ExplodeOperator;
import io.firesteel.operators.row.FilterOperator;
import io.firesteel.operators.row.LimitOperator;
import io.firesteel.operators.row.OperatorMeter;
import io.firesteel.operators.row.ProjectOperator;
import io.firesteel.operators.row.RangeOperator;
import io.firesteel.operators.row.UnionOperator;
import io.firesteel.operators.row.ValuesOperator;
import io.firesteel.operators.scan.ScanOperator;
import io.firesteel.operators.sort.SortOperator;
import io.firesteel.operators.window.WindowOperator;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.plan.physical.WindowExec;
import io.firesteel.vector.Batch;

/// Opens a piece of a physical plan without exchanges inside as a tree of operators for one worker.
public final class OperatorBuilder {
    private final OperatorScope scope;
    private final int partition;
    private final IntFunction<OperatorScope> scopes;
    private final Function<CountedExec, OperatorMeter> meters;

    /// @param partition number of the task's partition, for plans that divide themselves
    /// @param scopes    the same scope for other partitions, of which a coalescing task reads several
    /// @param meters    what watches operators
    public OperatorBuilder(OperatorScope scope, int partition, IntFunction<OperatorScope> scopes,
            Function<CountedExec, OperatorMeter> meters) {
        this.scope = scope;
        this.partition = partition;
        this.scopes = scopes;
        this.meters = meters;
    }

    /// For plans that nobody measures.
    public OperatorBuilder(OperatorScope scope, int partition) {
        this(scope, partition, other -> scope, counted -> {
            throw OperatorErrors.internal("nobody measures this plan");
        });
    }

    /// The running form of a plan.
    public Operator open(PhysicalPlan plan) {
        return switch (plan) {
            case ScanExec p -> new ScanOperator(p, scope);
            case ValuesExec p -> new ValuesOperator(p.rows(), p.schema());
            case RangeExec p -> new RangeOperator(p.start(), p.end(), p.step(), partition, p.slices());
            case FilterExec p -> new FilterOperator(open(p.child()), compiler().compile(p.condition()));
            case ProjectExec p -> new ProjectOperator(open(p.child()), compiler().compileShared(p.expressions()));
            case AggregateExec p -> new AggregateOperator(open(p.child()), p, scope);
            case HashJoinExec p -> new JoinOperator(p, open(p.left()), open(p.right()), scope);
            case NestedLoopJoinExec p -> new NestedLoopJoinOperator(p, open(p.left()), open(p.right()), scope);
            case SortExec p ->
                new SortOperator(open(p.child()), p.keys(), p.limit(), p.child().schema().types(), scope);
            case LimitExec p -> new LimitOperator(open(p.child()), p.limit(), p.offset());
            case WindowExec p -> new WindowOperator(open(p.child()), p, scope);
            case UnionExec p -> union(p);
            case CoalesceExec p -> coalesce(p);
            case GenerateExec p -> generate(p);
            case ExpandExec p -> expand(p);
            case CountedExec p -> new CountedOperator(open(p.child()), meters.apply(p));
            case ExchangeReadExec p -> new Received(scope.exchanges().apply(p.id()));
            case ExchangeExec p -> throw OperatorErrors.internal("Exchange " + p.id() + " was not cut out of the plan");
        };
    }

    private ExpressionCompiler compiler() {
        return new ExpressionCompiler(scope.functions(), scope.parameters());
    }

    private Operator union(UnionExec p) {
        List<Supplier<Operator>> inputs = new ArrayList<>();
        for (PhysicalPlan input : p.inputs()) {
            inputs.add(() -> open(input));
        }
        return new UnionOperator(inputs);
    }

    private Operator coalesce(CoalesceExec p) {
        List<Supplier<Operator>> pieces = new ArrayList<>();
        for (int i = 0; i < p.inputs().size(); i++) {
            PhysicalPlan piece = p.inputs().get(i);
            int number = p.partitions().isEmpty() ? partition : p.partitions().get(i);
            pieces.add(() -> new OperatorBuilder(scopes.apply(number), number, scopes, meters).open(piece));
        }
        return new UnionOperator(pieces);
    }

    private Operator expand(ExpandExec p) {
        List<List<Evaluator>> projections = new ArrayList<>();
        for (List<BoundExpression> projection : p.projections()) {
            projections.add(compiler().compileAll(projection));
        }
        return new ExpandOperator(open(p.child()), projections);
    }

    private Operator generate(GenerateExec p) {
        return switch (p.generator()) {
            case "explode", "posexplode", "inline", "explode_outer", "posexplode_outer", "inline_outer" ->
                new ExplodeOperator(
                        open(p.child()), compiler().compile(p.arguments().getFirst()), p);
            default -> throw OperatorErrors.unsupported("the generator function " + p.generator());
        };
    }

    /// What an exchange delivers.
    private record Received(io.firesteel.operators.exchange.BatchSource source) implements Operator {
        @Override
        public Batch next() {
            Batch b;
            do {
                b = source.next();
            } while (b != null && b.count() == 0);
            return b;
        }

        @Override
        public boolean lasting() {
            return source.lasting();
        }

        @Override
        public void close() {
        }
    }
}
