package io.firesteel.optimizer;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.firesteel.optimizer.rule.CollapseProjects;
import io.firesteel.optimizer.rule.EliminateOuterJoins;
import io.firesteel.optimizer.rule.ExpandDistinctAggregates;
import io.firesteel.optimizer.rule.ExtractCommonFactors;
import io.firesteel.optimizer.rule.FoldConstants;
import io.firesteel.optimizer.rule.InferFilters;
import io.firesteel.optimizer.rule.PadChars;
import io.firesteel.optimizer.rule.PruneColumns;
import io.firesteel.optimizer.rule.PushFilters;
import io.firesteel.optimizer.rule.PushLimits;
import io.firesteel.optimizer.rule.RemoveEmptyInputs;
import io.firesteel.optimizer.rule.RewriteDistinctAggregates;
import io.firesteel.optimizer.rule.RewriteSetOperations;
import io.firesteel.optimizer.rule.SimplifyExpressions;
import io.firesteel.optimizer.stats.Estimator;
import io.firesteel.optimizer.stats.ReorderJoins;
import io.firesteel.optimizer.subquery.RewriteSubqueries;
import io.firesteel.plan.logical.LogicalPlan;

/// Logical plan to a better logical plan with the same rows. Made once per session; the batches run in order, a batch that
/// asks for it until nothing changes.
public final class Optimizer {
    private static final int MAX_ROUNDS = 20;

    private final List<Batch> batches;
    private final Consumer<LogicalPlan> check;

    /// Rules that belong together.
    ///
    /// @param untilStable run again while they change the plan
    private record Batch(String name, boolean untilStable, List<Rule> rules) {
    }

    /// @param constants evaluates expressions without columns, with the engine's own functions
    /// @param ids       gives out column ids
    /// @param padding   when CHAR columns are filled up with spaces
    /// @param check     looks at the plan after each batch; tests give the plan checker, production nothing
    public Optimizer(ConstantEvaluator constants, LongSupplier ids, Supplier<PadChars.Padding> padding,
            Consumer<LogicalPlan> check) {
        this.check = check;
        FoldConstants fold = new FoldConstants(constants);
        Rule simplify = new SimplifyExpressions();
        batches = List.of(
                new Batch("padding", false, List.of(new PadChars(constants, ids, padding))),
                new Batch("set operations and subqueries", false, List.of(new RewriteSetOperations(ids), fold, simplify,
                        new RewriteSubqueries(ids), new RewriteSetOperations(ids))),
                new Batch("filters", true, List.of(fold, simplify, new ExtractCommonFactors(),
                        new EliminateOuterJoins(), new PushFilters(), new InferFilters(), new CollapseProjects(),
                        new RemoveEmptyInputs())),
                new Batch("joins", false, List.of(new PruneColumns(), new ReorderJoins(
                        new Estimator()))),
                new Batch("columns", true, List.of(new PushFilters(), new PruneColumns(),
                        new CollapseProjects(), new PushLimits())),
                new Batch("aggregates", false, List.of(
                        new RewriteDistinctAggregates(ids), new ExpandDistinctAggregates(ids), new PruneColumns(),
                        new CollapseProjects())));
    }

    public LogicalPlan optimize(LogicalPlan plan) {
        LogicalPlan current = plan;
        for (Batch batch : batches) {
            for (int round = 0; round < (batch.untilStable ? MAX_ROUNDS : 1); round++) {
                LogicalPlan before = current;
                for (Rule rule : batch.rules) {
                    current = rule.apply(current);
                }
                if (current.equals(before)) {
                    break;
                }
            }
            check.accept(current);
        }
        return current;
    }
}
