package io.firesteel.operators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.TaskMemory;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// Plans over random rows, and running them; shared by the operators' tests.
final class Plans {

    private Plans() {
    }

    static BoundColumn column(StructType schema, String name) {
        int i = schema.indexOf(name);
        return new BoundColumn(i, schema.field(i).type(), true);
    }

    static BoundLiteral literal(Object value, DataType type) {
        return new BoundLiteral(value, type);
    }

    static BoundCall call(String function, DataType type, BoundExpression... arguments) {
        return new BoundCall(function, List.of(arguments), type, true, EvalMode.ANSI);
    }

    static BoundAggregate aggregate(String function, DataType type, BoundExpression... arguments) {
        return new BoundAggregate(function, List.of(arguments), false, null, type, EvalMode.ANSI);
    }

    /// Random rows in which few different values occur, with nulls.
    static List<List<Object>> rows(StructType schema, int n, int variety, long seed) {
        Random r = new Random(seed);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Object[] row = new Object[schema.size()];
            for (int c = 0; c < row.length; c++) {
                row[c] = r.nextInt(8) == 0 ? null : value(schema.field(c).type(), r.nextInt(variety));
            }
            rows.add(Arrays.asList(row));
        }
        return rows;
    }

    private static Object value(DataType type, int v) {
        return switch (type) {
            case SimpleType.BOOLEAN -> v % 2 == 0;
            case SimpleType.INTEGER, SimpleType.DATE -> v - 3;
            case SimpleType.LONG -> (v - 3) * 5_000_000_000L;
            case SimpleType.DOUBLE -> v == 5 ? Double.NaN : v == 6 ? -0.0 : v / 4.0;
            case SimpleType.STRING -> "text".repeat(v % 3) + v;
            case DecimalType d -> new BigDecimal(BigInteger.valueOf(v - 3)
                    .multiply(d.compact()
                            ? BigInteger.valueOf(12345)
                            : BigInteger.TWO.pow(v % 2 == 0 ? 70 : 20)),
                    d.scale());
            default -> throw new AssertionError(type);
        };
    }

    static OperatorScope scope(Path folder, long memory) {
        TaskMemory task = new MemoryAccount(memory, 0, 10).open(1);
        return OperatorScope.of(task, folder, new EngineFunctions());
    }

    static List<List<Object>> run(PhysicalPlan plan, OperatorScope scope) {
        List<List<Object>> rows = new ArrayList<>();
        try (Operator o = new OperatorBuilder(scope, 0).open(plan)) {
            for (Batch b; (b = o.next()) != null;) {
                if (b.count() == 0) {
                    throw new AssertionError("an empty batch");
                }
                rows.addAll(b.rows());
            }
        }
        if (scope.memory().held() != 0) {
            throw new AssertionError(scope.memory().held() + " bytes were not given back");
        }
        return rows;
    }

    /// A canonical text of rows: decimals by value, -0.0 as 0.0.
    static List<String> texts(List<List<Object>> rows) {
        return rows.stream().map(r -> r.stream().map(Plans::text).toList().toString()).sorted().toList();
    }

    static String text(Object o) {
        return switch (o) {
            case null -> "null";
            case BigDecimal d -> d.stripTrailingZeros().toPlainString();
            case Double d -> d == 0 ? "0.0" : d.toString();
            case byte[] b -> Arrays.toString(b);
            default -> o.toString();
        };
    }
}
