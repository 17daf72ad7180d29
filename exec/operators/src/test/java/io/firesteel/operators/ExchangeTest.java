package io.firesteel.operators;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.firesteel.operators.exchange.BatchDecoder;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.BatchSplitter;
import io.firesteel.operators.exchange.Partitioner;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.types.CalendarInterval;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Murmur3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExchangeTest {
    private static final StructType NESTED = StructType
            .fromDdl(
                    "a boolean, s string, l array<struct<x: int, y: decimal(38,2)>>, m map<string, array<double>>, i interval, f float, v void");

    private static Batch nested() {
        Batch b = Batch.of(NESTED.types(), 4);
        List<List<Object>> rows = List.of(
                Arrays.asList(true, "é",
                        List.of(Arrays.asList(1, new BigDecimal("1e30").setScale(2)), Arrays.asList(null, null)),
                        Map.of("k", List.of(1.5)), new CalendarInterval(1, -2, 3), 1.5f, null),
                Arrays.asList(null, null, null, null, null, null, null),
                Arrays.asList(false, "", List.of(), Map.of(), new CalendarInterval(0, 0, 0), Float.NaN, null));
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < NESTED.size(); c++) {
                b.column(c).set(i, rows.get(i).get(c));
            }
        }
        b.setSize(3);
        return b;
    }

    @Test
    void batchesSurviveTheirBytes() throws IOException {
        Batch b = nested();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchEncoder encoder = new BatchEncoder();
        encoder.write(b, out);
        b.select(new int[]{0, 2}, 2);
        encoder.write(b, out);
        BatchDecoder decoder = new BatchDecoder(NESTED.types());
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        assertThat(decoder.read(in).rows()).isEqualTo(nested().rows());
        assertThat(decoder.read(in).rows()).isEqualTo(b.rows());
        assertThat(decoder.read(in)).isNull();
    }

    @Test
    void theFirstColumnsAreReadWithoutTheOthers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchEncoder encoder = new BatchEncoder();
        encoder.write(nested(), out);
        encoder.write(nested(), out);
        BatchDecoder decoder = new BatchDecoder(NESTED.types(), 2);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        for (int again = 0; again < 2; again++) {
            Batch some = decoder.read(in);
            assertThat(some.size()).isEqualTo(3);
            for (int row = 0; row < 3; row++) {
                assertThat(some.column(0).get(row)).isEqualTo(nested().column(0).get(row));
                assertThat(some.column(1).get(row)).isEqualTo(nested().column(1).get(row));
            }
        }
        assertThat(decoder.read(in)).isNull();
    }

    /// Damaged bytes end in an error or other rows, never in anything worse.
    @Test
    void damagedBytesAreRefused() {
        BatchEncoder encoder = new BatchEncoder();
        encoder.encode(nested());
        byte[] good = Arrays.copyOf(encoder.buffer(), encoder.length());
        Random r = new Random(5);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bad = good.clone();
            bad[r.nextInt(bad.length)] = (byte) r.nextInt(256);
            try {
                new BatchDecoder(NESTED.types()).read(new ByteArrayInputStream(bad));
            } catch (IOException | io.firesteel.error.FiresteelException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
        assertThatThrownBy(() -> new BatchDecoder(NESTED.types()).read(new ByteArrayInputStream(good, 0, 20)))
                .isInstanceOf(IOException.class);
    }

    private static int hash(Object value, String type) {
        Vector v = Vector.create(io.firesteel.types.DataType.fromDdl(type), 1);
        v.set(0, value);
        int[] h = new int[1];
        Murmur3.start(1, h);
        Murmur3.column(v, null, 1, h);
        return h[0];
    }

    /// `select hash(…)` of Spark 4.3.
    @Test
    void hashesAreSparks() {
        assertThat(hash(1, "int")).isEqualTo(-559580957);
        assertThat(hash(-7L, "bigint")).isEqualTo(222034016);
        assertThat(hash("abcdefg", "string")).isEqualTo(2132013596);
        assertThat(hash("", "string")).isEqualTo(142593372);
        assertThat(hash(true, "boolean")).isEqualTo(-559580957);
        assertThat(hash(1.5, "double")).isEqualTo(1290763749);
        assertThat(hash(-0.0, "double")).isEqualTo(-1670924195);
        assertThat(hash(1.5f, "float")).isEqualTo(-221251528);
        assertThat(hash(new BigDecimal("123456789012345678901.55"), "decimal(30,2)")).isEqualTo(-1999223611);
        assertThat(hash(new BigDecimal("1.25"), "decimal(10,2)")).isEqualTo(1910520950);
        assertThat(hash(Arrays.asList(1, null, 3), "array<int>")).isEqualTo(1066699649);
        assertThat(hash(Arrays.asList(1, "x"), "struct<a:int,b:string>")).isEqualTo(-1305545736);
        assertThat(hash(18262, "date")).isEqualTo(-725858435);
        assertThat(hash(new byte[]{1, -1, -128}, "binary")).isEqualTo(609492289);
        assertThat(hash(null, "int")).isEqualTo(42);
        assertThat(hash("grün", "string")).isEqualTo(-831460582);
    }

    @Test
    void everyRowGoesToOnePartition() {
        for (boolean collecting : new boolean[]{false, true}) {
            everyRowGoesToOnePartition(collecting);
        }
    }

    private static void everyRowGoesToOnePartition(boolean collecting) {
        StructType schema = StructType.fromDdl("k string, i int");
        List<List<Object>> rows = Plans.rows(schema, 10_000, 50, 1);
        for (Partitioning p : List.of(new Partitioning.Hash(List.of(Plans.column(schema, "k")), 7),
                new Partitioning.RoundRobin(5),
                new Partitioning.Range(List.of(new SortKey(new BoundColumn(1, SimpleType.INTEGER, true), true, true)),
                        3,
                        List.of(List.of(5), List.of(20))),
                new Partitioning.Single())) {
            List<List<List<Object>>> parts = new ArrayList<>();
            for (int i = 0; i < p.count(); i++) {
                parts.add(new ArrayList<>());
            }
            BatchSplitter splitter = new BatchSplitter(
                    new Partitioner(p, new ExpressionCompiler(new EngineFunctions()), 0), p.count(),
                    schema.types(), collecting, (part, batch) -> {
                        parts.get(part).addAll(batch.rows());
                        return collecting;
                    });
            try (Operator o = new OperatorBuilder(Plans.scope(java.nio.file.Path.of("unused"), 1 << 20), 0)
                    .open(new io.firesteel.plan.physical.ValuesExec(rows, schema))) {
                for (Batch b; (b = o.next()) != null;) {
                    splitter.add(b);
                }
            }
            splitter.finish();
            List<List<Object>> all = new ArrayList<>();
            parts.forEach(all::addAll);
            assertThat(Plans.texts(all)).isEqualTo(Plans.texts(rows));
            if (p instanceof Partitioning.Range) {
                assertThat(parts.get(0)).allMatch(r -> r.get(1) == null || (Integer) r.get(1) <= 5);
                assertThat(parts.get(1)).allMatch(r -> (Integer) r.get(1) > 5 && (Integer) r.get(1) <= 20);
                assertThat(parts.get(2)).isNotEmpty().allMatch(r -> (Integer) r.get(1) > 20);
            }
        }
    }
}
