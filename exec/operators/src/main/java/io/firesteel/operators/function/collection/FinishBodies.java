package io.firesteel.operators.function.collection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// What ends aggregates over all values of a group: percentiles, the most frequent value, joined text, histograms. Their
/// first argument is the list of values that are not null; an empty one gives null.
final class FinishBodies {

    private static final ErrorCondition NEGATIVE = ErrorCondition.user("NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION",
            "22003",
            "Found the negative value in <frequencyExpression>: <negativeValue>, but expected a positive integral value.");

    private FinishBodies() {
    }

    static void register(BodyList list) {
        list.rows("$percentile", (a, row, out) -> each(a, row, out, FinishBodies::interpolated));
        list.rows("$percentile_counted", FinishBodies::counted);
        list.rows("$percentile_disc", (a, row, out) -> {
            boolean descending = Values.truth(a[2], row);
            return each(a, row, out, (sorted, p) -> {
                int at = Math.max(0, (int) Math.ceil(p * sorted.length) - 1);
                return sorted[descending ? sorted.length - 1 - at : at];
            });
        });
        list.rows("$approx_percentile", FinishBodies::ranked);
        list.rows("$mode", FinishBodies::mode);
        list.add("$listagg", s -> RowFunction.strict(s.count() == 3 ? FinishBodies::orderedText : FinishBodies::text));
        list.rows("$histogram", HistogramBody::apply);
    }

    /// A statistic of sorted values.
    private interface Statistic {
        double of(double[] sorted, double fraction);
    }

    private static boolean each(Vector[] a, int row, Vector out, Statistic statistic) {
        double[] sorted = numbers((ArrayVector) a[0], row);
        if (sorted.length == 0) {
            return false;
        }
        Arrays.sort(sorted);
        return each(a, row, out, p -> statistic.of(sorted, p));
    }

    /// One value, or one for each of several fractions.
    private static boolean each(Vector[] a, int row, Vector out, DoubleUnaryOperator statistic) {
        if (!(a[1] instanceof ArrayVector fractions)) {
            put(out, row, statistic.applyAsDouble(Values.floating(a[1], row)));
            return true;
        }
        ArrayVector results = (ArrayVector) out;
        int n = fractions.lengths()[row];
        int at = results.usedElements();
        results.elements().reserve(at + n);
        for (int i = 0; i < n; i++) {
            put(results.elements(), at + i, statistic.applyAsDouble(
                    Values.floating(fractions.elements(), fractions.offsets()[row] + i)));
        }
        results.commit(row, n);
        return true;
    }

    /// Values that each stand for as many as the frequency beside them.
    private static boolean counted(Vector[] a, int row, Vector out) {
        ArrayVector list = (ArrayVector) a[0];
        StructVector pairs = (StructVector) list.elements();
        double[] values = ((DoubleVector) pairs.field(0)).values();
        long[] counts = ((LongVector) pairs.field(1)).values();
        Integer[] order = new Integer[list.lengths()[row]];
        Arrays.setAll(order, i -> list.offsets()[row] + i);
        Arrays.sort(order, (x, y) -> Double.compare(values[x], values[y]));
        long[] upTo = new long[order.length];
        long total = 0;
        for (int i = 0; i < order.length; i++) {
            if (counts[order[i]] < 0) {
                throw new FiresteelException(NEGATIVE, Map.of("frequencyExpression", "frequency", "negativeValue",
                        "" + counts[order[i]]));
            }
            total += counts[order[i]];
            upTo[i] = total;
        }
        if (total == 0) {
            return false;
        }
        long last = total - 1;
        return each(a, row, out, p -> {
            double position = last * p;
            double lower = values[order[place(upTo, (long) Math.floor(position))]];
            double higher = values[order[place(upTo, (long) Math.ceil(position))]];
            double above = position - Math.floor(position);
            return lower == higher || above == 0 ? lower : (1 - above) * lower + above * higher;
        });
    }

    /// The first place up to which there are more than `rank` values.
    private static int place(long[] upTo, long rank) {
        int at = Arrays.binarySearch(upTo, rank + 1);
        int found = at < 0 ? -at - 1 : at;
        while (found > 0 && upTo[found - 1] == upTo[found]) {
            found--;
        }
        return found;
    }

    static double[] numbers(ArrayVector list, int row) {
        double[] numbers = new double[list.lengths()[row]];
        for (int i = 0; i < numbers.length; i++) {
            int at = list.offsets()[row] + i;
            numbers[i] = switch (list.elements()) {
                case DoubleVector v -> v.values()[at];
                case FloatVector v -> v.values()[at];
                case IntVector v -> v.values()[at];
                default -> ((LongVector) list.elements()).values()[at];
            };
        }
        return numbers;
    }

    private static void put(Vector out, int row, double value) {
        switch (out) {
            case DoubleVector v -> v.values()[row] = value;
            case IntVector v -> v.values()[row] = (int) value;
            default -> ((LongVector) out).values()[row] = (long) value;
        }
    }

    private static double interpolated(double[] sorted, double fraction) {
        double position = (sorted.length - 1) * fraction;
        int lower = (int) Math.floor(position);
        int higher = (int) Math.ceil(position);
        return lower == higher || sorted[lower] == sorted[higher]
                ? sorted[lower]
                : (higher - position) * sorted[lower] + (position - lower) * sorted[higher];
    }

    private static Integer[] sorted(ArrayVector list, int row) {
        Integer[] order = new Integer[list.lengths()[row]];
        Arrays.setAll(order, i -> list.offsets()[row] + i);
        Arrays.sort(order, (x, y) -> Rows.compare(list.elements(), x, list.elements(), y));
        return order;
    }

    private static boolean ranked(Vector[] a, int row, Vector out) {
        ArrayVector list = (ArrayVector) a[0];
        Integer[] order = sorted(list, row);
        if (order.length == 0) {
            return false;
        }
        if (!(a[1] instanceof ArrayVector fractions)) {
            return Elements.copy(list.elements(), order[rank(order.length, Values.floating(a[1], row))], out, row);
        }
        int[] picked = new int[fractions.lengths()[row]];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = order[rank(order.length, Values.floating(fractions.elements(), fractions.offsets()[row] + i))];
        }
        return Elements.gather(list.elements(), picked, picked.length, out, row);
    }

    private static int rank(int n, double fraction) {
        return Math.max(0, Math.min(n - 1, (int) Math.ceil(fraction * n) - 1));
    }

    /// The value with the most equals; the least of several.
    private static boolean mode(Vector[] a, int row, Vector out) {
        ArrayVector list = (ArrayVector) a[0];
        Integer[] order = sorted(list, row);
        int best = -1;
        int most = 0;
        for (int i = 0; i < order.length;) {
            int j = i;
            while (j < order.length && Rows.compare(list.elements(), order[i], list.elements(), order[j]) == 0) {
                j++;
            }
            if (j - i > most) {
                most = j - i;
                best = order[i];
            }
            i = j;
        }
        return best >= 0 && Elements.copy(list.elements(), best, out, row);
    }

    private static boolean text(Vector[] a, int row, Vector out) {
        ArrayVector list = (ArrayVector) a[0];
        Integer[] order = new Integer[list.lengths()[row]];
        Arrays.setAll(order, i -> list.offsets()[row] + i);
        return joined(list.elements(), order, a[1], row, out);
    }

    private static boolean orderedText(Vector[] a, int row, Vector out) {
        ArrayVector list = (ArrayVector) a[0];
        StructVector rows = (StructVector) list.elements();
        StructVector keys = (StructVector) rows.field(0);
        String directions = Values.text(a[2], row);
        Integer[] order = new Integer[list.lengths()[row]];
        Arrays.setAll(order, i -> list.offsets()[row] + i);
        Comparator<Integer> by = (_, _) -> 0;
        for (int k = 0; k < keys.fieldCount(); k++) {
            Vector key = keys.field(k);
            boolean ascending = directions.charAt(2 * k) == 'a';
            boolean nullsFirst = directions.charAt(2 * k + 1) == 'f';
            by = by.thenComparing((x, y) -> {
                if (key.isNull(x) || key.isNull(y)) {
                    int c = Boolean.compare(key.isNull(y), key.isNull(x));
                    return nullsFirst ? c : -c;
                }
                int c = Rows.compare(key, x, key, y);
                return ascending ? c : -c;
            });
        }
        Arrays.sort(order, by);
        return joined(rows.field(1), order, a[1], row, out);
    }

    private static boolean joined(Vector values, Integer[] order, Vector separators, int row, Vector out) {
        if (order.length == 0) {
            return false;
        }
        BytesVector texts = (BytesVector) values;
        int to = Arrays.stream(order).mapToInt(i -> i + 1).max().orElse(0);
        texts.flatten(to);
        byte[] separator = Values.bytes(separators, row);
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < order.length; i++) {
            if (i > 0) {
                all.writeBytes(separator);
            }
            all.writeBytes(Values.bytes(texts, order[i]));
        }
        return Values.put(out, row, all.toByteArray());
    }

    /// The element type of a list type.
    static DataType element(DataType list) {
        return ((ArrayType) list).elementType();
    }
}
