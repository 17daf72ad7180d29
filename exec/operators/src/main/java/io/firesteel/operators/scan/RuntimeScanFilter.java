package io.firesteel.operators.scan;

import java.util.List;

import io.firesteel.formats.parquet.ColumnBound;
import io.firesteel.formats.parquet.ScanFilter;
import io.firesteel.operators.join.RuntimeFilter;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// A filter that a join may deliver while the scan runs; lets everything through until then, and again when it is seen to
/// drop next to nothing.
final class RuntimeScanFilter implements ScanFilter {
    private static final long TRIAL_ROWS = 200_000;

    private final RuntimeFilters filters;
    private final RuntimeFilterUse use;
    private final int[] columns;
    private RuntimeFilter filter;
    private long seen;
    private long kept;

    RuntimeScanFilter(RuntimeFilters filters, RuntimeFilterUse use) {
        this.filters = filters;
        this.use = use;
        this.columns = new int[]{use.column()};
    }

    private RuntimeFilter filter() {
        if (filter == null) {
            filter = filters.find(use.id());
        }
        return filter;
    }

    @Override
    public boolean active() {
        return filter() != null && (seen < TRIAL_ROWS || kept < seen * 9 / 10);
    }

    @Override
    public int[] columns() {
        return columns;
    }

    @Override
    public int select(Vector[] vectors, int[] selection, int count, int[] out) {
        RuntimeFilter f = filter();
        if (f == null) {
            return Selections.copy(selection, count, out);
        }
        int n = f.select(vectors[use.column()], selection, count, out);
        seen += count;
        kept += n;
        return n;
    }

    @Override
    public boolean total() {
        return true;
    }

    @Override
    public List<ColumnBound> bounds() {
        RuntimeFilter f = filter();
        return f == null ? List.of() : f.bounds(use.column());
    }
}
