package io.firesteel.checks.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import io.firesteel.operators.exchange.BatchSplitter;
import io.firesteel.operators.exchange.Partitioner;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;

/// Grouping, joining, sorting and splitting. The limits know what no engine knows: that keys are small numbers, or how large
/// the result is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Rows.COUNT)
public class OperatorBenchmarks {
    private static final int PARTS = 32;
    private static final int STEP = 1_000;
    private static final StructType BUILT = StructType.fromDdl("key int, value bigint");

    private final Rows rows = new Rows();
    private final Batch[] oneKey = rows.of("many", "price");
    private final Batch[] twoKeys = rows.of("short", "word", "price");
    private final Batch[] longs = rows.of("long", "few");
    private final Batch[] probe = probing();
    private final Batch[] parted = rows.of("many", "long");
    private final Batch[] build = built();
    private final long[] values = new long[Rows.MANY];
    private final long[] copied = new long[Rows.COUNT];
    private final int[] copiedInts = new int[Rows.COUNT];

    /// Every key once. The keys' step of 1,000 makes a table by hash of them, not one by number.
    private static Batch[] built() {
        List<Batch> all = new ArrayList<>();
        for (int from = 0; from < Rows.MANY; from += Batch.ROWS) {
            int n = Math.min(Batch.ROWS, Rows.MANY - from);
            Batch b = Batch.of(BUILT.types(), Batch.ROWS);
            for (int i = 0; i < n; i++) {
                ((IntVector) b.column(0)).values()[i] = STEP * (from + i);
                ((LongVector) b.column(1)).values()[i] = 3L * (from + i);
            }
            b.setSize(n);
            all.add(b);
        }
        return all.toArray(Batch[]::new);
    }

    private Batch[] probing() {
        Batch[] all = rows.of("many", "long");
        for (int b = 0; b < all.length; b++) {
            IntVector keys = new IntVector(SimpleType.INTEGER, Batch.ROWS);
            for (int i = 0; i < Batch.ROWS; i++) {
                keys.values()[i] = STEP * rows.many[b * Batch.ROWS + i];
            }
            all[b].setColumn(0, keys);
        }
        return all;
    }

    private static long grouped(Batch[] batches, String... names) {
        StructType schema = Rows.schema(names);
        int last = names.length - 1;
        List<BoundExpression> keys = new ArrayList<>();
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            keys.add(new BoundColumn(i, schema.field(i).type(), false));
            fields.add(schema.field(i));
        }
        DecimalType type = new DecimalType(25, 2);
        BoundAggregate sum = Rows.aggregate("sum", type, new BoundColumn(last, schema.field(last).type(), false));
        fields.add(new StructField("sum", type));
        PhysicalPlan plan = new AggregateExec(Rows.read(schema), AggregateExec.Phase.COMPLETE, keys, List.of(sum),
                new StructType(fields));
        return Rows.run(plan, batches);
    }

    /// 200,000 groups.
    @Benchmark
    public long groupByInt() {
        return grouped(oneKey, "many", "price");
    }

    @Benchmark
    public long groupByIntLimit() {
        Arrays.fill(values, 0);
        for (int i = 0; i < Rows.COUNT; i++) {
            values[rows.many[i]] += rows.prices[i];
        }
        return values[0];
    }

    /// 8,000 groups of a number and a text with a dictionary.
    @Benchmark
    public long groupByTwoKeys() {
        return grouped(twoKeys, "short", "word", "price");
    }

    @Benchmark
    public long groupByTwoKeysLimit() {
        Arrays.fill(values, 0);
        for (int i = 0; i < Rows.COUNT; i++) {
            values[rows.few[i] % Rows.SHORT * Rows.FEW + rows.words[i]] += rows.prices[i];
        }
        return values[0];
    }

    /// The build side of 200,000 rows is made each time.
    @Benchmark
    public long joinUniqueKeys() {
        StructType left = Rows.schema("many", "long");
        List<StructField> fields = new ArrayList<>(left.fields());
        fields.addAll(BUILT.fields());
        BoundExpression key = new BoundColumn(0, left.field(0).type(), false);
        PhysicalPlan plan = new HashJoinExec(new ExchangeReadExec(0, left), new ExchangeReadExec(1, BUILT),
                JoinKind.INNER, false, List.of(key), List.of(key), null, -1, List.of(), new StructType(fields));
        return Rows.run(plan, probe, build);
    }

    @Benchmark
    public long joinUniqueKeysLimit() {
        int at = 0;
        for (Batch b : build) {
            System.arraycopy(((LongVector) b.column(1)).values(), 0, values, at, b.count());
            at += b.count();
        }
        for (int i = 0; i < Rows.COUNT; i++) {
            copied[i] = values[rows.many[i]];
        }
        return copied[1];
    }

    @Benchmark
    public long sortLongs() {
        StructType schema = Rows.schema("long", "few");
        List<SortKey> keys = List.of(new SortKey(new BoundColumn(0, schema.field(0).type(), false), true, true));
        return Rows.run(new SortExec(Rows.read(schema), keys, -1), longs);
    }

    /// The keys alone, without what belongs to them.
    @Benchmark
    public long sortLongsLimit() {
        System.arraycopy(rows.longs, 0, copied, 0, Rows.COUNT);
        Arrays.sort(copied);
        return copied[1];
    }

    @Benchmark
    public long splitByHash() {
        StructType schema = Rows.schema("many", "long");
        Partitioner partitioner = new Partitioner(
                new Partitioning.Hash(List.of(new BoundColumn(0, schema.field(0).type(), false)), PARTS),
                new ExpressionCompiler(new EngineFunctions()), 0);
        long[] sum = new long[1];
        BatchSplitter splitter = new BatchSplitter(partitioner, PARTS, schema.types(), true, (part, batch) -> {
            sum[0] += batch.count();
            return true;
        });
        for (Batch b : parted) {
            b.setSize(b.size());
            splitter.add(b);
        }
        splitter.finish();
        return sum[0];
    }

    /// Both columns are copied once.
    @Benchmark
    public long splitByHashLimit() {
        System.arraycopy(rows.longs, 0, copied, 0, Rows.COUNT);
        System.arraycopy(rows.many, 0, copiedInts, 0, Rows.COUNT);
        return copied[1] + copiedInts[1];
    }
}
