package io.firesteel.operators.aggregate;

import java.util.List;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Where an accumulator's rows come from: its arguments and filter over the input, or the state columns of a partial phase.
final class AggregateInput {
    private final List<Evaluator> arguments;
    private final Evaluator filter;
    private final Vector[] vectors;
    private final int firstState;
    private int[] rows = new int[0];
    private int[] rowGroups = new int[0];

    private AggregateInput(List<Evaluator> arguments, Evaluator filter, int width, int firstState) {
        this.arguments = arguments;
        this.filter = filter;
        this.vectors = new Vector[width];
        this.firstState = firstState;
    }

    /// @param filter null for none
    static AggregateInput rows(BoundAggregate call, List<Evaluator> arguments, Evaluator filter) {
        boolean flagged = call.function().startsWith("first") || call.function().startsWith("last")
                || call.function().equals("any_value");
        List<Evaluator> used = flagged && arguments.size() > 1 ? arguments.subList(0, 1) : arguments;
        return new AggregateInput(used, filter, used.size(), -1);
    }

    static AggregateInput states(int first, int width) {
        return new AggregateInput(List.of(), null, width, first);
    }

    /// Gives the rows of a batch to an accumulator; `groups` has the group of each counting row.
    void feed(Accumulator accumulator, Batch b, int[] groups) {
        if (firstState >= 0) {
            for (int i = 0; i < vectors.length; i++) {
                vectors[i] = b.column(firstState + i);
            }
            accumulator.merge(groups, vectors, b.selection(), b.count());
            return;
        }
        int[] selection = b.selection();
        int count = b.count();
        int[] of = groups;
        if (filter != null) {
            if (rows.length < count) {
                rows = new int[count];
                rowGroups = new int[count];
            }
            int n = filter.select(b, selection, count, rows);
            int k = 0;
            for (int i = 0; i < count && k < n; i++) {
                if (rows[k] == (selection == null ? i : selection[i])) {
                    rowGroups[k++] = groups[i];
                }
            }
            selection = rows;
            count = n;
            of = rowGroups;
        }
        if (count == 0) {
            return;
        }
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = arguments.get(i).evaluate(b, selection, count);
        }
        accumulator.update(of, vectors, selection, count);
    }
}
