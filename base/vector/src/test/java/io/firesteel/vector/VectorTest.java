package io.firesteel.vector;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

import static org.assertj.core.api.Assertions.assertThat;

class VectorTest {
    private static final StructType ALL = StructType
            .fromDdl("a boolean, b tinyint, c smallint, d int, e bigint, f float, g double,"
                    + "h decimal(18,3), i decimal(38,6), j string, k interval, l array<string>, m map<int,array<bigint>>,"
                    + "n struct<x: string, y: decimal(30,2)>, o array<struct<p: map<string,int>>>");

    /// Random values of a type, nulls included; independent of vectors.
    static Object random(DataType type, Random r) {
        if (r.nextInt(5) == 0) {
            return null;
        }
        return switch (type) {
            case SimpleType.BOOLEAN -> r.nextBoolean();
            case SimpleType.BYTE -> (byte) r.nextInt();
            case SimpleType.SHORT -> (short) r.nextInt();
            case SimpleType.INTEGER -> r.nextInt();
            case SimpleType.LONG -> r.nextLong();
            case SimpleType.FLOAT -> r.nextFloat();
            case SimpleType.DOUBLE -> r.nextDouble();
            case SimpleType.STRING -> "s".repeat(r.nextInt(20)) + r.nextInt(10);
            case SimpleType.CALENDAR_INTERVAL -> new CalendarInterval(r.nextInt(), r.nextInt(), r.nextLong());
            case DecimalType d -> new BigDecimal(new java.math.BigInteger(d.compact() || r.nextBoolean() ? 50 : 120, r),
                    d.scale()).multiply(r.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
            case io.firesteel.types.ArrayType a -> list(a.elementType(), r);
            case io.firesteel.types.MapType m -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = r.nextInt(3); i > 0; i--) {
                    Object key = random(m.keyType(), r);
                    if (key != null) {
                        map.put(key, random(m.valueType(), r));
                    }
                }
                yield map;
            }
            case StructType s -> {
                Object[] v = s.types().stream().map(t -> random(t, r)).toArray();
                yield Arrays.asList(v);
            }
            default -> throw new AssertionError(type);
        };
    }

    private static List<Object> list(DataType element, Random r) {
        List<Object> list = new ArrayList<>();
        for (int i = r.nextInt(4); i > 0; i--) {
            list.add(random(element, r));
        }
        return list;
    }

    @Test
    void appendsOfSelectionsKeepEveryValue() {
        Random r = new Random(7);
        for (int round = 0; round < 20; round++) {
            Batch target = Batch.of(ALL.types(), 3);
            List<List<Object>> expected = new ArrayList<>();
            for (int part = 0; part < 5; part++) {
                Batch source = Batch.of(ALL.types(), 50);
                List<List<Object>> rows = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    Object[] row = ALL.types().stream().map(t -> random(t, r)).toArray();
                    for (int c = 0; c < row.length; c++) {
                        source.column(c).set(i, row[c]);
                    }
                    rows.add(Arrays.asList(row));
                }
                source.setSize(50);
                int[] picks = r.ints(20, 0, 50).sorted().toArray();
                if (r.nextBoolean()) {
                    source.select(picks, 20);
                    rows = Arrays.stream(picks).mapToObj(rows::get).toList();
                }
                target.append(source, 3, 15);
                expected.addAll(rows.subList(3, 18));
            }
            assertThat(target.rows()).isEqualTo(expected);
            target.clear();
        }
    }

    @Test
    void dictionariesStayIdsUntilTheyMix() {
        Dictionary one = new Dictionary("aabbb".getBytes(StandardCharsets.UTF_8), new int[]{0, 2, 5}, 2);
        Dictionary two = new Dictionary("c".getBytes(StandardCharsets.UTF_8), new int[]{0, 1}, 1);
        BytesVector a = new BytesVector(SimpleType.STRING, 3);
        System.arraycopy(new int[]{1, 0, 1}, 0, a.useDictionary(one), 0, 3);
        a.setNull(1);
        BytesVector b = new BytesVector(SimpleType.STRING, 1);
        b.useDictionary(two)[0] = 0;
        BytesVector out = new BytesVector(SimpleType.STRING, 1);
        out.append(a, new int[]{2, 1, -1, 0}, 0, 4, 0);
        assertThat(out.dictionary()).isSameAs(one);
        out.append(a, null, 2, 1, 4);
        assertThat(out.dictionary()).isSameAs(one);
        out.append(b, null, 0, 1, 5);
        assertThat(out.dictionary()).isNull();
        assertThat(values(out, 6)).containsExactly("bbb", null, null, "bbb", "bbb", "c");
    }

    private static List<Object> values(Vector v, int n) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(v.get(i));
        }
        return list;
    }
}
