package io.firesteel.checks.jmh;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorBuilder;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.exchange.BatchSource;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;

/// The same 1,048,576 random rows for every benchmark, as batches and, for the limits, as plain arrays.
final class Rows {
    static final int COUNT = 1 << 20;
    static final int FEW = 1_000;
    static final int MANY = 200_000;
    static final int SHORT = 8;
    static final StructType SCHEMA = StructType.fromDdl(
            "few int, many int, long bigint, price decimal(15,2), word string, line string, short int");

    final int[] few = new int[COUNT];
    final int[] many = new int[COUNT];
    final long[] longs = new long[COUNT];
    final long[] prices = new long[COUNT];
    final int[] words = new int[COUNT];
    final byte[][] lines = new byte[COUNT / Batch.ROWS][];
    final Batch[] batches = new Batch[COUNT / Batch.ROWS];

    Rows() {
        Random random = new Random(42);
        Dictionary dictionary = words();
        for (int b = 0; b < batches.length; b++) {
            batches[b] = Batch.of(SCHEMA.types(), Batch.ROWS);
            fill(b * Batch.ROWS, batches[b], dictionary, random);
            BytesVector text = (BytesVector) batches[b].column(5);
            lines[b] = java.util.Arrays.copyOf(text.data(), text.usedBytes());
            batches[b].setSize(Batch.ROWS);
        }
    }

    private static Dictionary words() {
        StringBuilder all = new StringBuilder();
        int[] offsets = new int[FEW + 1];
        for (int i = 0; i < FEW; i++) {
            all.append("word").append(i);
            offsets[i + 1] = all.length();
        }
        return new Dictionary(all.toString().getBytes(StandardCharsets.UTF_8), offsets, FEW);
    }

    private void fill(int from, Batch batch, Dictionary dictionary, Random random) {
        int[] ids = ((BytesVector) batch.column(4)).useDictionary(dictionary);
        for (int i = 0; i < Batch.ROWS; i++) {
            int at = from + i;
            few[at] = random.nextInt(FEW);
            many[at] = random.nextInt(MANY);
            longs[at] = random.nextLong();
            prices[at] = random.nextInt(10_000_000);
            words[at] = random.nextInt(FEW);
            ints(batch, 0)[i] = few[at];
            ints(batch, 1)[i] = many[at];
            longs(batch, 2)[i] = longs[at];
            longs(batch, 3)[i] = prices[at];
            ids[i] = words[at];
            String text = "the order of customer " + few[at] + (few[at] == 7 ? " was special" : " was one of many");
            byte[] line = text.getBytes(StandardCharsets.UTF_8);
            ((BytesVector) batch.column(5)).setBytes(i, line, 0, line.length);
            ints(batch, 6)[i] = few[at] % SHORT;
        }
    }

    private static int[] ints(Batch batch, int column) {
        return ((IntVector) batch.column(column)).values();
    }

    private static long[] longs(Batch batch, int column) {
        return ((LongVector) batch.column(column)).values();
    }

    static BoundColumn column(String name) {
        int i = SCHEMA.indexOf(name);
        return new BoundColumn(i, SCHEMA.field(i).type(), false);
    }

    /// The columns of these names alone, in front of an operator: what a planner leaves.
    static StructType schema(String... names) {
        return new StructType(List.of(names).stream().map(n -> SCHEMA.field(SCHEMA.indexOf(n))).toList());
    }

    static BoundExpression test(String function, BoundExpression left, Object right) {
        return new BoundCall(function, List.of(left, new BoundLiteral(right, left.type())), SimpleType.BOOLEAN, false,
                EvalMode.ANSI);
    }

    static BoundAggregate aggregate(String function, io.firesteel.types.DataType type, BoundExpression argument) {
        return new BoundAggregate(function, List.of(argument), false, null, type, EvalMode.ANSI);
    }

    /// The rows as what an exchange delivers within one process.
    static PhysicalPlan read(StructType schema) {
        return new ExchangeReadExec(0, schema);
    }

    /// Batches of the named columns that share these rows' vectors.
    Batch[] of(String... names) {
        Batch[] result = new Batch[batches.length];
        for (int b = 0; b < result.length; b++) {
            io.firesteel.vector.Vector[] columns = new io.firesteel.vector.Vector[names.length];
            for (int c = 0; c < columns.length; c++) {
                columns[c] = batches[b].column(SCHEMA.indexOf(names[c]));
            }
            result[b] = new Batch(columns);
            result[b].setSize(Batch.ROWS);
        }
        return result;
    }

    /// Runs a plan over batches by exchange number; how many rows come out.
    static long run(PhysicalPlan plan, Batch[]... inputs) {
        try (Scope scope = new Scope(inputs); Operator root = new OperatorBuilder(scope.made, 0).open(plan)) {
            long rows = 0;
            for (Batch b; (b = root.next()) != null;) {
                rows += b.count();
            }
            return rows;
        }
    }

    /// What one run of a plan holds.
    private static final class Scope implements AutoCloseable {
        private final OperatorScope made;

        Scope(Batch[][] inputs) {
            OperatorScope bare = OperatorScope.of(new MemoryAccount(2L << 30, 0, 10).open(1),
                    Path.of(System.getProperty("java.io.tmpdir")), new EngineFunctions());
            made = bare.withExchanges(id -> new Source(inputs[id]));
        }

        @Override
        public void close() {
            made.memory().close();
        }
    }

    /// Gives batches again and again, whatever was selected of them before.
    static final class Source implements BatchSource {
        private final Batch[] batches;
        private int next;

        Source(Batch[] batches) {
            this.batches = batches;
        }

        @Override
        public Batch next() {
            if (next == batches.length) {
                return null;
            }
            Batch b = batches[next++];
            b.setSize(b.size());
            return b;
        }

        @Override
        public boolean lasting() {
            return true;
        }
    }
}
