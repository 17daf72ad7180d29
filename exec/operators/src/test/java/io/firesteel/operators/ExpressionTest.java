package io.firesteel.operators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundCase;
import io.firesteel.plan.bound.BoundCast;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpressionTest {
    private static final DataType INT = SimpleType.INTEGER;
    private static final DataType BOOL = SimpleType.BOOLEAN;

    private static Batch batch(StructType schema, List<List<Object>> rows) {
        Batch b = Batch.of(schema.types(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < schema.size(); c++) {
                b.column(c).set(i, rows.get(i).get(c));
            }
        }
        b.setSize(rows.size());
        return b;
    }

    private static Evaluator compile(BoundExpression e) {
        return new ExpressionCompiler(new EngineFunctions()).compile(e);
    }

    private static Object one(BoundExpression e) {
        Batch b = new Batch();
        b.setSize(1);
        return compile(e).evaluate(b, null, 1).get(0);
    }

    private static Object cast(Object value, DataType from, String to, EvalMode mode) {
        StructType schema = StructType.of(new io.firesteel.types.StructField("x", from));
        Vector v = compile(
                new BoundCast(new BoundColumn(0, from, true), DataType.fromDdl(to), mode, "America/Los_Angeles", true))
                .evaluate(batch(schema, List.of(Arrays.asList(value))), null, 1);
        return v.get(0);
    }

    /// All operators over random decimals of many types, by BigDecimal.
    @Test
    void decimalArithmeticIsExact() {
        Random r = new Random(1);
        for (int round = 0; round < 300; round++) {
            DecimalType a = type(r);
            DecimalType b = type(r);
            StructType schema = StructType.of(new io.firesteel.types.StructField("a", a),
                    new io.firesteel.types.StructField("b", b));
            List<List<Object>> rows = new java.util.ArrayList<>();
            for (int i = 0; i < 40; i++) {
                rows.add(Arrays.asList(decimal(a, r), decimal(b, r)));
            }
            Batch batch = batch(schema, rows);
            for (String op : List.of("+", "-", "*", "/", "%")) {
                DecimalType result = resultType(op, a, b);
                Vector v = compile(new BoundCall(op, List.of(new BoundColumn(0, a, true), new BoundColumn(1, b, true)),
                        result, true,
                        EvalMode.LEGACY)).evaluate(batch, null, rows.size());
                for (int i = 0; i < rows.size(); i++) {
                    assertThat(v.get(i)).as(rows.get(i) + " " + op + " as " + result)
                            .isEqualTo(exact(op, (BigDecimal) rows.get(i).get(0), (BigDecimal) rows.get(i).get(1),
                                    result));
                }
            }
        }
    }

    private static DecimalType type(Random r) {
        int p = 1 + r.nextInt(38);
        return new DecimalType(p, r.nextInt(p + 1));
    }

    private static BigDecimal decimal(DecimalType t, Random r) {
        if (r.nextInt(10) == 0) {
            return r.nextBoolean() ? null : BigDecimal.ZERO.setScale(t.scale());
        }
        BigInteger v = new BigInteger(r.nextInt(127), r).mod(BigInteger.TEN.pow(t.precision()));
        return new BigDecimal(r.nextBoolean() ? v : v.negate(), t.scale());
    }

    /// Spark's result types.
    private static DecimalType resultType(String op, DecimalType a, DecimalType b) {
        int s1 = a.scale();
        int s2 = b.scale();
        int w1 = a.precision() - s1;
        int w2 = b.precision() - s2;
        return switch (op) {
            case "*" -> DecimalType.adjusted(a.precision() + b.precision() + 1, s1 + s2);
            case "/" -> {
                int scale = Math.max(6, s1 + b.precision() + 1);
                yield DecimalType.adjusted(w1 + s2 + scale, scale);
            }
            case "%" -> DecimalType.adjusted(Math.min(w1, w2) + Math.max(s1, s2), Math.max(s1, s2));
            default -> DecimalType.adjusted(Math.max(w1, w2) + Math.max(s1, s2) + 1, Math.max(s1, s2));
        };
    }

    private static BigDecimal exact(String op, BigDecimal a, BigDecimal b, DecimalType t) {
        if (a == null || b == null || b.signum() == 0 && (op.equals("/") || op.equals("%"))) {
            return null;
        }
        BigDecimal r = switch (op) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> a.divide(b, t.scale(), RoundingMode.HALF_UP);
            default -> a.remainder(b);
        };
        r = r.setScale(t.scale(), RoundingMode.HALF_UP);
        return r.unscaledValue().abs().compareTo(BigInteger.TEN.pow(t.precision())) >= 0 ? null : r;
    }

    @Test
    void overflowAndZeroByMode() {
        BoundExpression max = Plans.literal(Integer.MAX_VALUE, INT);
        BoundExpression one = Plans.literal(1, INT);
        assertThatThrownBy(() -> one(Plans.call("+", INT, max, one))).hasMessageContaining("ARITHMETIC_OVERFLOW")
                .hasMessageContaining("try_add");
        assertThat(one(new BoundCall("+", List.of(max, one), INT, true, EvalMode.LEGACY))).isEqualTo(Integer.MIN_VALUE);
        assertThat(one(new BoundCall("+", List.of(max, one), INT, true, EvalMode.TRY))).isNull();
        BoundExpression zero = Plans.literal(0.0, SimpleType.DOUBLE);
        assertThatThrownBy(() -> one(Plans.call("/", SimpleType.DOUBLE, zero, zero)))
                .hasMessageContaining("DIVIDE_BY_ZERO");
        assertThatThrownBy(() -> one(Plans.call("%", INT, one, Plans.literal(0, INT))))
                .hasMessageContaining("REMAINDER_BY_ZERO");
        assertThatThrownBy(() -> one(Plans.call("*", SimpleType.LONG, Plans.literal(Long.MIN_VALUE, SimpleType.LONG),
                Plans.literal(-1L, SimpleType.LONG)))).hasMessageContaining("long overflow");
        assertThatThrownBy(() -> one(Plans.call("+", SimpleType.BYTE, Plans.literal((byte) 127, SimpleType.BYTE),
                Plans.literal((byte) 1, SimpleType.BYTE)))).hasMessageContaining("BINARY_ARITHMETIC_OVERFLOW");
    }

    /// Rows that a condition excludes must not raise errors, and null rows neither.
    @Test
    void errorsOfRowsThatDoNotCountStaySilent() {
        StructType schema = StructType.fromDdl("a int, b int");
        Batch b = batch(schema, List.of(List.of(10, 0), List.of(10, 2), Arrays.asList(null, 0)));
        BoundExpression nonZero = Plans.call("<>", BOOL, Plans.column(schema, "b"), Plans.literal(0, INT));
        BoundExpression quotient = Plans.call("div", SimpleType.LONG, Plans.column(schema, "a"),
                Plans.column(schema, "b"));
        BoundExpression five = Plans.call("=", BOOL, quotient, Plans.literal(5L, SimpleType.LONG));
        int[] out = new int[3];
        assertThat(compile(Plans.call("and", BOOL, nonZero, five)).select(b, null, 3, out)).isEqualTo(1);
        assertThat(out[0]).isEqualTo(1);
        Vector v = compile(Plans.call("and", BOOL, nonZero, five)).evaluate(b, null, 3);
        assertThat(Arrays.asList(v.get(0), v.get(1), v.get(2))).containsExactly(false, true, false);
        Vector guarded = compile(new BoundCase(List.of(nonZero), List.of(quotient), null, SimpleType.LONG, true))
                .evaluate(b, null, 3);
        assertThat(Arrays.asList(guarded.get(0), guarded.get(1), guarded.get(2))).containsExactly(null, 5L, null);
    }

    @Test
    void threeValuedLogic() {
        StructType schema = StructType.fromDdl("a boolean, b boolean");
        Boolean[] values = {true, false, null};
        for (Boolean x : values) {
            for (Boolean y : values) {
                Batch b = batch(schema, List.of(Arrays.asList(x, y)));
                BoundExpression l = Plans.column(schema, "a");
                BoundExpression r = Plans.column(schema, "b");
                Boolean and = Boolean.FALSE.equals(x) || Boolean.FALSE.equals(y)
                        ? (Boolean) false
                        : x == null || y == null ? null : (Boolean) true;
                Boolean or = Boolean.TRUE.equals(x) || Boolean.TRUE.equals(y)
                        ? (Boolean) true
                        : x == null || y == null ? null : (Boolean) false;
                check(Plans.call("and", BOOL, l, r), b, and);
                check(Plans.call("or", BOOL, l, r), b, or);
                check(Plans.call("not", BOOL, l), b, x == null ? null : (Boolean) !x);
                check(Plans.call("=", BOOL, l, r), b, x == null || y == null ? null : (Boolean) x.equals(y));
                check(Plans.call("<=>", BOOL, l, r), b, java.util.Objects.equals(x, y));
                check(Plans.call("isnull", BOOL, l), b, x == null);
                check(Plans.call("in", BOOL, l, r, Plans.literal(true, BOOL)), b, x == null
                        ? null
                        : x || x.equals(y) ? (Boolean) true : y == null ? null : (Boolean) false);
            }
        }
    }

    private static void check(BoundExpression e, Batch b, Boolean expected) {
        assertThat(compile(e).evaluate(b, null, 1).get(0)).as(e.toString()).isEqualTo(expected);
        assertThat(compile(e).select(b, null, 1, new int[1])).as(e.toString())
                .isEqualTo(Boolean.TRUE.equals(expected) ? 1 : 0);
    }

    @Test
    void comparisonsOfEveryTypeAgreeWithJava() {
        StructType schema = StructType.fromDdl("s string, i int, d double, p decimal(38,3), q decimal(10,2), l bigint");
        List<List<Object>> rows = Plans.rows(schema, 600, 9, 4);
        List<List<Object>> others = Plans.rows(schema, 600, 9, 5);
        for (int c = 0; c < schema.size(); c++) {
            DataType t = schema.field(c).type();
            StructType pair = StructType.of(new io.firesteel.types.StructField("x", t),
                    new io.firesteel.types.StructField("y", t));
            int column = c;
            List<List<Object>> pairs = java.util.stream.IntStream.range(0, 600)
                    .mapToObj(i -> Arrays.asList(rows.get(i).get(column), others.get(i).get(column)))
                    .toList();
            Batch b = batch(pair, pairs);
            Object constant = others.stream()
                    .map(r -> r.get(column))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .get();
            for (String op : List.of("=", "<>", "<", "<=", ">", ">=")) {
                Vector v = compile(Plans.call(op, BOOL, new BoundColumn(0, t, true), new BoundColumn(1, t, true)))
                        .evaluate(b, null, 600);
                Vector k = compile(Plans.call(op, BOOL, Plans.literal(constant, t), new BoundColumn(1, t, true)))
                        .evaluate(b, null, 600);
                for (int i = 0; i < 600; i++) {
                    assertThat(v.get(i)).as(t + " " + pairs.get(i) + op)
                            .isEqualTo(holds(op, pairs.get(i).get(0), pairs.get(i).get(1)));
                    assertThat(k.get(i)).as(t + " " + constant + op + pairs.get(i))
                            .isEqualTo(holds(op, constant, pairs.get(i).get(1)));
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Boolean holds(String op, Object a, Object b) {
        if (a == null || b == null) {
            return null;
        }
        Object x = a instanceof Double d && d == 0 ? (Object) 0.0 : a;
        Object y = b instanceof Double d && d == 0 ? (Object) 0.0 : b;
        int c = ((Comparable) x).compareTo(y);
        return switch (op) {
            case "=" -> c == 0;
            case "<>" -> c != 0;
            case "<" -> c < 0;
            case "<=" -> c <= 0;
            case ">" -> c > 0;
            default -> c >= 0;
        };
    }

    @Test
    void likeAgreesWithRegularExpressions() {
        Random r = new Random(3);
        StructType schema = StructType.fromDdl("s string");
        for (int round = 0; round < 3000; round++) {
            String text = random(r, "abü", 8);
            String pattern = random(r, "ab%_ü", 5);
            String regex = pattern.chars()
                    .mapToObj(ch -> ch == '%' ? ".*" : ch == '_' ? "." : Pattern.quote("" + (char) ch))
                    .reduce("", String::concat);
            Batch b = batch(schema, List.of(List.of(text)));
            assertThat(compile(
                    Plans.call("like", BOOL, Plans.column(schema, "s"), Plans.literal(pattern, SimpleType.STRING)))
                    .evaluate(b, null, 1)
                    .get(0)).as(text + " like " + pattern)
                    .isEqualTo(Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches());
        }
        assertThatThrownBy(() -> compile(
                Plans.call("like", BOOL, Plans.column(schema, "s"), Plans.literal("a\\b", SimpleType.STRING))))
                .hasMessageContaining("ESC_IN_THE_MIDDLE");
    }

    private static String random(Random r, String alphabet, int length) {
        StringBuilder s = new StringBuilder();
        for (int i = r.nextInt(length + 1); i > 0; i--) {
            s.append(alphabet.charAt(r.nextInt(alphabet.length())));
        }
        return s.toString();
    }

    /// Values as Spark 4.3 gives them.
    @Test
    void casts() {
        DataType s = SimpleType.STRING;
        assertThat(cast(" 12 ", s, "int", EvalMode.ANSI)).isEqualTo(12);
        assertThat(cast("12.7", s, "int", EvalMode.LEGACY)).isEqualTo(12);
        assertThatThrownBy(() -> cast("12.7", s, "int", EvalMode.ANSI)).hasMessageContaining("CAST_INVALID_INPUT")
                .hasMessageContaining("'12.7'");
        assertThat(cast("x", s, "int", EvalMode.TRY)).isNull();
        assertThat(cast("1e3", s, "decimal(10,2)", EvalMode.ANSI)).isEqualTo(new BigDecimal("1000.00"));
        assertThat(cast("1e999999999", s, "decimal(10,2)", EvalMode.LEGACY)).isNull();
        assertThat(cast("1.005", s, "decimal(10,2)", EvalMode.ANSI)).isEqualTo(new BigDecimal("1.01"));
        assertThatThrownBy(() -> cast(new BigDecimal("123.45"), new DecimalType(5, 2), "decimal(4,2)", EvalMode.ANSI))
                .hasMessageContaining("NUMERIC_VALUE_OUT_OF_RANGE");
        assertThat(cast("Infinity", s, "double", EvalMode.ANSI)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(cast("2024-02-30", s, "date", EvalMode.TRY)).isNull();
        assertThat(cast("1970-01-10T12:00", s, "date", EvalMode.ANSI)).isEqualTo(9);
        assertThat(cast("1970-01-01 00:00:00.5", s, "timestamp", EvalMode.ANSI))
                .isEqualTo(8 * 3_600_000_000L + 500_000);
        assertThat(cast("1970-01-01 00:00:00+01:00", s, "timestamp", EvalMode.ANSI)).isEqualTo(-3_600_000_000L);
        assertThat(cast("1970-01-02", s, "timestamp_ntz", EvalMode.ANSI)).isEqualTo(86_400_000_000L);
        assertThat(cast(0L, SimpleType.TIMESTAMP, "string", EvalMode.ANSI)).isEqualTo("1969-12-31 16:00:00");
        assertThat(cast(0L, SimpleType.TIMESTAMP, "date", EvalMode.ANSI)).isEqualTo(-1);
        assertThat(cast(1.9, SimpleType.DOUBLE, "int", EvalMode.ANSI)).isEqualTo(1);
        assertThatThrownBy(() -> cast(3e9, SimpleType.DOUBLE, "int", EvalMode.ANSI))
                .hasMessageContaining("CAST_OVERFLOW");
        assertThat(cast(3e9, SimpleType.DOUBLE, "int", EvalMode.LEGACY)).isEqualTo(Integer.MAX_VALUE);
        assertThat(cast(300, INT, "tinyint", EvalMode.LEGACY)).isEqualTo((byte) 44);
        assertThat(cast(7, INT, "decimal(38,10)", EvalMode.ANSI)).isEqualTo(new BigDecimal("7.0000000000"));
        assertThat(cast(1, INT, "boolean", EvalMode.ANSI)).isEqualTo(true);
        assertThat(cast("YES", s, "boolean", EvalMode.ANSI)).isEqualTo(true);
        assertThat(cast(Arrays.asList(1, null, 3), DataType.fromDdl("array<int>"), "string", EvalMode.ANSI))
                .isEqualTo("[1, null, 3]");
        assertThat(cast(Arrays.asList(1, null), DataType.fromDdl("array<int>"), "array<decimal(5,1)>", EvalMode.ANSI))
                .isEqualTo(Arrays.asList(new BigDecimal("1.0"), null));
        assertThat(cast(new BigDecimal("0.10"), new DecimalType(20, 2), "double", EvalMode.ANSI)).isEqualTo(0.1);
    }

    @Test
    void substringCountsCharacters() {
        assertThat(one(Plans.call("substring", SimpleType.STRING, Plans.literal("grün", SimpleType.STRING),
                Plans.literal(3, INT), Plans.literal(1, INT)))).isEqualTo("ü");
        assertThat(one(Plans.call("substring", SimpleType.STRING, Plans.literal("abc", SimpleType.STRING),
                Plans.literal(-5, INT), Plans.literal(3, INT)))).isEqualTo("a");
        assertThat(one(Plans.call("substring", SimpleType.STRING, Plans.literal("abc", SimpleType.STRING),
                Plans.literal(0, INT), Plans.literal(2, INT)))).isEqualTo("ab");
    }
}
