package io.firesteel.checks.jmh;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.types.DecimalType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// Filters and a sum without groups. The limits write a selection too, or add what is there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Rows.COUNT)
public class FilterBenchmarks {
    private final Rows rows = new Rows();
    private final Batch[] few = rows.of("few");
    private final Batch[] prices = rows.of("price");
    private final Batch[] words = rows.of("word");
    private final Batch[] lines = rows.of("line");
    private final int[] selection = new int[Batch.ROWS];
    private final boolean[] wanted = new boolean[Rows.FEW];

    public FilterBenchmarks() {
        wanted[77] = true;
    }

    private static long filtered(String name, String function, Object value, Batch[] batches) {
        StructType schema = Rows.schema(name);
        BoundColumn column = new BoundColumn(0, schema.field(0).type(), false);
        return Rows.run(new FilterExec(Rows.read(schema), Rows.test(function, column, value)), batches);
    }

    @Benchmark
    public long filterInts() {
        return filtered("few", "<", Rows.FEW / 2, few);
    }

    @Benchmark
    public long filterIntsLimit() {
        long kept = 0;
        for (int from = 0; from < Rows.COUNT; from += Batch.ROWS) {
            int n = 0;
            for (int i = 0; i < Batch.ROWS; i++) {
                selection[n] = i;
                n += rows.few[from + i] < Rows.FEW / 2 ? 1 : 0;
            }
            kept += n;
        }
        return kept;
    }

    @Benchmark
    public long filterDecimals() {
        return filtered("price", "<", new BigDecimal("50000.00"), prices);
    }

    @Benchmark
    public long filterDecimalsLimit() {
        long kept = 0;
        for (int from = 0; from < Rows.COUNT; from += Batch.ROWS) {
            int n = 0;
            for (int i = 0; i < Batch.ROWS; i++) {
                selection[n] = i;
                n += rows.prices[from + i] < 5_000_000 ? 1 : 0;
            }
            kept += n;
        }
        return kept;
    }

    @Benchmark
    public long filterDictionaryText() {
        return filtered("word", "=", "word77", words);
    }

    @Benchmark
    public long filterDictionaryTextLimit() {
        long kept = 0;
        for (int from = 0; from < Rows.COUNT; from += Batch.ROWS) {
            int n = 0;
            for (int i = 0; i < Batch.ROWS; i++) {
                selection[n] = i;
                n += wanted[rows.words[from + i]] ? 1 : 0;
            }
            kept += n;
        }
        return kept;
    }

    @Benchmark
    public long likeText() {
        return filtered("line", "like", "%special%", lines);
    }

    /// Each byte is looked at once.
    @Benchmark
    public long likeTextLimit() {
        long found = 0;
        for (byte[] batch : rows.lines) {
            for (byte b : batch) {
                found += b == 'z' ? 1 : 0;
            }
        }
        return found;
    }

    @Benchmark
    public long sumDecimals() {
        StructType schema = Rows.schema("price");
        BoundColumn column = new BoundColumn(0, schema.field(0).type(), false);
        DecimalType type = new DecimalType(25, 2);
        PhysicalPlan sum = new AggregateExec(Rows.read(schema), AggregateExec.Phase.COMPLETE, List.of(),
                List.of(Rows.aggregate("sum", type, column)), new StructType(List.of(
                        new io.firesteel.types.StructField("sum", type))));
        return Rows.run(sum, prices);
    }

    @Benchmark
    public long sumDecimalsLimit() {
        long sum = 0;
        for (long price : rows.prices) {
            sum += price;
        }
        return sum;
    }
}
