package io.firesteel.operators.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import io.firesteel.files.FileStores;
import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorBuilder;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.function.FunctionBodies;
import io.firesteel.operators.join.BuildRegistry;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.scan.FileCache;
import io.firesteel.operators.scan.SplitSource;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// TPC-H Q1, Q6 and Q3 as physical plans: each worker runs the same fragment over row groups from a common queue, partial
/// results are merged by one. Arguments: folder of the Parquet files, threads, rounds, queries (e.g. `1,6,3`).
public final class TpchByHand {
    private static final BoundExpression ONE = new BoundLiteral(BigDecimal.ONE, new DecimalType(1, 0));

    private final Path folder;
    private final int threads;
    private final ExecutorService pool;
    private final FileCache files = new FileCache(FileStores.plain());
    private final MemoryAccount account = new MemoryAccount(2L << 30, 0, 1000);
    private final Map<String, List<ScanSplit>> splits = new ConcurrentHashMap<>();
    private long taskIds;

    private TpchByHand(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    public static void main(String[] args) throws Exception {
        TpchByHand bench = new TpchByHand(Path.of(args[0]), Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[2]);
        for (String q : args[3].split(",")) {
            List<List<Object>> rows = List.of();
            double[] millis = new double[rounds];
            double[] cpu = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                long startCpu = cpuNanos();
                rows = bench.run(q);
                millis[i] = (System.nanoTime() - start) / 1e6;
                cpu[i] = (cpuNanos() - startCpu) / 1e6;
            }
            double first = millis[0];
            double[] late = Arrays.copyOfRange(millis, rounds / 3, rounds);
            double[] lateCpu = Arrays.copyOfRange(cpu, rounds / 3, rounds);
            Arrays.sort(late);
            Arrays.sort(lateCpu);
            System.out.printf("Q%s first %.0f median %.0f min %.0f ms, cpu median %.0f min %.0f ms, %d rows, %s%n", q,
                    first,
                    late[late.length / 2], late[0], lateCpu[lateCpu.length / 2], lateCpu[0],
                    rows.size(), rows.subList(0, Math.min(rows.size(), 4)));
        }
        bench.pool.shutdown();
    }

    /// CPU time of the whole process: what a loaded machine cannot distort as much as wall time.
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory
                .getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private List<List<Object>> run(String q) throws Exception {
        return switch (q) {
            case "1" -> q1();
            case "6" -> q6();
            case "3" -> q3();
            default -> throw new IllegalArgumentException(q);
        };
    }

    private static BoundColumn column(StructType schema, String name) {
        int i = schema.indexOf(name);
        return new BoundColumn(i, schema.field(i).type(), false);
    }

    private static BoundExpression call(String f, DataType type, BoundExpression... arguments) {
        return new BoundCall(f, List.of(arguments), type, false, EvalMode.ANSI);
    }

    private static BoundExpression compare(String f, BoundExpression a, Object b) {
        return call(f, SimpleType.BOOLEAN, a, new BoundLiteral(b, a.type()));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static BoundAggregate aggregate(String f, DataType type, BoundExpression... arguments) {
        return new BoundAggregate(f, List.of(arguments), false, null, type, EvalMode.ANSI);
    }

    private static ScanExec scan(int id, StructType schema, List<BoundExpression> filters, RuntimeFilterUse... uses) {
        return new ScanExec(id, new ScanExec.Source("parquet", Map.of(), schema, new StructType(List.of())), schema,
                filters,
                List.of(uses));
    }

    private static PhysicalPlan group(PhysicalPlan child, AggregateExec.Phase phase, List<BoundExpression> keys,
            List<BoundAggregate> calls) {
        List<StructField> fields = new ArrayList<>();
        keys.forEach(k -> fields.add(new StructField("k" + fields.size(), k.type())));
        for (BoundAggregate c : calls) {
            List<DataType> types = phase == AggregateExec.Phase.PARTIAL ? AggregateStates.types(c) : List.of(c.type());
            types.forEach(t -> fields.add(new StructField("c" + fields.size(), t)));
        }
        return new AggregateExec(child, phase, keys, calls, new StructType(fields));
    }

    /// One split per row group, so that workers share them evenly.
    private List<ScanSplit> splits(String table) {
        return splits.computeIfAbsent(table, t -> {
            Path path = folder.resolve(t + ".parquet");
            List<ScanSplit> all = new ArrayList<>();
            try (ParquetFile file = ParquetFile.open(path)) {
                for (RowGroup g : file.footer().groups()) {
                    all.add(new ScanSplit(path.toString(), g.midpoint(), 1, Files.size(path), 0, List.of(), List.of()));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return all;
        });
    }

    /// Runs a fragment on every worker; their batches.
    private List<Batch> fragment(PhysicalPlan plan, Map<Integer, String> tables) throws Exception {
        Map<Integer, SplitSource> sources = new ConcurrentHashMap<>();
        tables.forEach((id, table) -> sources.put(id, SplitSource.of(splits(table))));
        RuntimeFilters filters = new RuntimeFilters();
        ConcurrentLinkedQueue<Batch> results = new ConcurrentLinkedQueue<>();
        try (BuildRegistry builds = new BuildRegistry()) {
            List<Future<?>> runs = new ArrayList<>();
            for (int w = 0; w < threads; w++) {
                OperatorScope scope = scope(sources::get).sharing(filters, builds, files);
                runs.add(pool.submit(() -> {
                    try (Operator o = new OperatorBuilder(scope, 0).open(plan)) {
                        for (Batch b; (b = o.next()) != null;) {
                            Batch copy = Batch.of(plan.schema().types(), b.count());
                            copy.append(b, 0, b.count());
                            results.add(copy);
                        }
                    } finally {
                        scope.memory().close();
                    }
                }));
            }
            for (Future<?> r : runs) {
                r.get();
            }
        }
        return new ArrayList<>(results);
    }

    private OperatorScope scope(IntFunction<SplitSource> sources) {
        return OperatorScope.of(account.open(++taskIds), folder, FunctionBodies.NONE).withSplits(sources);
    }

    private List<List<Object>> merged(PhysicalPlan plan, List<Batch> inputs) {
        ConcurrentLinkedQueue<Batch> queue = new ConcurrentLinkedQueue<>(inputs);
        OperatorScope scope = scope(id -> null).withExchanges(id -> queue::poll);
        List<List<Object>> rows = new ArrayList<>();
        try (Operator o = new OperatorBuilder(scope, 0).open(plan)) {
            for (Batch b; (b = o.next()) != null;) {
                rows.addAll(b.rows());
            }
        } finally {
            scope.memory().close();
        }
        return rows;
    }

    private static List<BoundExpression> positions(List<BoundExpression> keys) {
        List<BoundExpression> all = new ArrayList<>();
        keys.forEach(k -> all.add(new BoundColumn(all.size(), k.type(), true)));
        return all;
    }

    private List<List<Object>> q1() throws Exception {
        StructType s = StructType
                .fromDdl("l_quantity decimal(15,2), l_extendedprice decimal(15,2), l_discount decimal(15,2), "
                        + "l_tax decimal(15,2), l_returnflag string, l_linestatus string, l_shipdate date");
        PhysicalPlan scan = scan(1, s, List.of(compare("<=", column(s, "l_shipdate"), day("1998-09-02"))));
        BoundExpression price = column(s, "l_extendedprice");
        BoundExpression discounted = call("*", new DecimalType(32, 4), price,
                call("-", new DecimalType(16, 2), ONE, column(s, "l_discount")));
        BoundExpression charge = call("*", new DecimalType(38, 6), discounted,
                call("+", new DecimalType(16, 2), ONE, column(s, "l_tax")));
        List<BoundAggregate> calls = List.of(aggregate("sum", new DecimalType(25, 2), column(s, "l_quantity")),
                aggregate("sum", new DecimalType(25, 2), price), aggregate("sum", new DecimalType(38, 4), discounted),
                aggregate("sum", new DecimalType(38, 6), charge),
                aggregate("avg", new DecimalType(19, 6), column(s, "l_quantity")),
                aggregate("avg", new DecimalType(19, 6), price),
                aggregate("avg", new DecimalType(19, 6), column(s, "l_discount")),
                aggregate("count", SimpleType.LONG));
        List<BoundExpression> keys = List.of(column(s, "l_returnflag"), column(s, "l_linestatus"));
        PhysicalPlan partial = group(scan, AggregateExec.Phase.PARTIAL, keys, calls);
        PhysicalPlan last = group(new ExchangeReadExec(1, partial.schema()), AggregateExec.Phase.FINAL, positions(keys),
                calls);
        PhysicalPlan sorted = new SortExec(last,
                List.of(new SortKey(new BoundColumn(0, SimpleType.STRING, true), true, true),
                        new SortKey(new BoundColumn(1, SimpleType.STRING, true), true, true)),
                -1);
        return merged(sorted, fragment(partial, Map.of(1, "lineitem")));
    }

    private List<List<Object>> q6() throws Exception {
        StructType s = StructType.fromDdl(
                "l_quantity decimal(15,2), l_extendedprice decimal(15,2), l_discount decimal(15,2), l_shipdate date");
        BoundExpression date = column(s, "l_shipdate");
        PhysicalPlan scan = scan(1, s,
                List.of(compare(">=", date, day("1994-01-01")), compare("<", date, day("1995-01-01")),
                        compare(">=", column(s, "l_discount"), new BigDecimal("0.05")),
                        compare("<=", column(s, "l_discount"), new BigDecimal("0.07")),
                        compare("<", column(s, "l_quantity"), new BigDecimal("24"))));
        List<BoundAggregate> calls = List.of(aggregate("sum", new DecimalType(38, 4),
                call("*", new DecimalType(31, 4), column(s, "l_extendedprice"), column(s, "l_discount"))));
        PhysicalPlan partial = group(scan, AggregateExec.Phase.PARTIAL, List.of(), calls);
        PhysicalPlan last = group(new ExchangeReadExec(1, partial.schema()), AggregateExec.Phase.FINAL, List.of(),
                calls);
        return merged(last, fragment(partial, Map.of(1, "lineitem")));
    }

    private List<List<Object>> q3() throws Exception {
        StructType c = StructType.fromDdl("c_custkey bigint, c_mktsegment string");
        StructType o = StructType.fromDdl("o_orderkey bigint, o_custkey bigint, o_orderdate date, o_shippriority int");
        StructType l = StructType
                .fromDdl("l_orderkey bigint, l_extendedprice decimal(15,2), l_discount decimal(15,2), l_shipdate date");
        PhysicalPlan customers = scan(1, c, List.of(compare("=", column(c, "c_mktsegment"), "BUILDING")));
        PhysicalPlan orders = scan(2, o, List.of(compare("<", column(o, "o_orderdate"), day("1995-03-15"))),
                new RuntimeFilterUse(1, 1));
        StructType oc = concat(o, c);
        PhysicalPlan first = new HashJoinExec(orders, customers, JoinKind.INNER, false, List.of(column(o, "o_custkey")),
                List.of(column(c, "c_custkey")), null, 1, List.of(new RuntimeFilterUse.Source(1, 0)), oc);
        StructType kept = StructType.fromDdl("o_orderkey bigint, o_orderdate date, o_shippriority int");
        PhysicalPlan build = new ProjectExec(first,
                List.of(column(oc, "o_orderkey"), column(oc, "o_orderdate"), column(oc, "o_shippriority")), kept);
        PhysicalPlan lines = scan(3, l, List.of(compare(">", column(l, "l_shipdate"), day("1995-03-15"))),
                new RuntimeFilterUse(2, 0));
        StructType all = concat(l, kept);
        PhysicalPlan second = new HashJoinExec(lines, build, JoinKind.INNER, false, List.of(column(l, "l_orderkey")),
                List.of(column(kept, "o_orderkey")), null, 2, List.of(new RuntimeFilterUse.Source(2, 0)), all);
        BoundExpression revenue = call("*", new DecimalType(32, 4), column(all, "l_extendedprice"),
                call("-", new DecimalType(16, 2), ONE, column(all, "l_discount")));
        List<BoundExpression> keys = List.of(column(all, "l_orderkey"), column(all, "o_orderdate"),
                column(all, "o_shippriority"));
        List<BoundAggregate> calls = List.of(aggregate("sum", new DecimalType(38, 4), revenue));
        PhysicalPlan partial = group(second, AggregateExec.Phase.PARTIAL, keys, calls);
        PhysicalPlan last = group(new ExchangeReadExec(1, partial.schema()), AggregateExec.Phase.FINAL, positions(keys),
                calls);
        PhysicalPlan top = new SortExec(last,
                List.of(new SortKey(new BoundColumn(3, new DecimalType(38, 4), true), false, false),
                        new SortKey(new BoundColumn(1, SimpleType.DATE, true), true, true)),
                10);
        return merged(top, fragment(partial, Map.of(1, "customer", 2, "orders", 3, "lineitem")));
    }

    private static StructType concat(StructType a, StructType b) {
        List<StructField> fields = new ArrayList<>(a.fields());
        fields.addAll(b.fields());
        return new StructType(fields);
    }
}
