package io.firesteel.operators.function;

import java.time.LocalDate;
import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// The few function bodies that the engine itself needs: parts of dates, date arithmetic, pieces of text. All others come
/// from the SQL floor's registry.
public final class CoreFunctions implements FunctionBodies {

    /// A computation on one int.
    private interface IntStep {
        int apply(int x);
    }

    /// A computation on two ints.
    private interface IntPair {
        int apply(int x, int y);
    }

    @Override
    public VectorFunction find(String function, List<DataType> arguments, DataType result) {
        boolean date = !arguments.isEmpty() && arguments.getFirst() == SimpleType.DATE;
        if (date && arguments.size() == 1) {
            return switch (function) {
                case "year" -> ints(x -> LocalDate.ofEpochDay(x).getYear());
                case "month" -> ints(x -> LocalDate.ofEpochDay(x).getMonthValue());
                case "day", "dayofmonth" -> ints(x -> LocalDate.ofEpochDay(x).getDayOfMonth());
                case "quarter" -> ints(x -> (LocalDate.ofEpochDay(x).getMonthValue() + 2) / 3);
                default -> null;
            };
        }
        if (date && arguments.size() == 2 && Vector.create(arguments.get(1), 1) instanceof IntVector) {
            return switch (function) {
                case "date_add" -> pairs(Math::addExact);
                case "date_sub" -> pairs(Math::subtractExact);
                case "datediff", "date_diff" -> pairs(Math::subtractExact);
                case "add_months" ->
                    pairs((d, m) -> Math.toIntExact(LocalDate.ofEpochDay(d).plusMonths(m).toEpochDay()));
                default -> null;
            };
        }
        boolean text = !arguments.isEmpty() && arguments.getFirst().isText();
        return text && (function.equals("substring") || function.equals("substr")) ? CoreFunctions::substring : null;
    }

    private static VectorFunction ints(IntStep step) {
        return (arguments, selection, count, result) -> {
            int[] in = ((IntVector) arguments[0]).values();
            int[] out = ((IntVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = step.apply(in[row]);
            }
        };
    }

    private static VectorFunction pairs(IntPair step) {
        return (arguments, selection, count, result) -> {
            int[] a = ((IntVector) arguments[0]).values();
            int[] b = ((IntVector) arguments[1]).values();
            int[] out = ((IntVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = step.apply(a[row], b[row]);
            }
        };
    }

    /// Characters from a 1-based position (negative: from the end), sharing the argument's bytes.
    private static void substring(Vector[] arguments, int[] selection, int count, Vector result) {
        BytesVector in = (BytesVector) arguments[0];
        BytesVector out = (BytesVector) result;
        in.flatten(selection == null ? count : selection[count - 1] + 1);
        out.share(in.data());
        int[] starts = ((IntVector) arguments[1]).values();
        int[] lengths = arguments.length > 2 ? ((IntVector) arguments[2]).values() : null;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            cut(in, row, starts[row], lengths == null ? Integer.MAX_VALUE : lengths[row], out);
        }
    }

    private static void cut(BytesVector in, int row, int start, int length, BytesVector out) {
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        long first = start > 0 ? start - 1 : 0;
        long end = first + length;
        if (start < 0) {
            long characters = characters(b, from, to);
            first = characters + start;
            end = first + length;
        }
        int at = forward(b, from, to, Math.max(0, first));
        int stop = end <= Math.max(0, first) ? at : forward(b, at, to, end - Math.max(0, first));
        out.offsets()[row] = at;
        out.lengths()[row] = stop - at;
    }

    private static long characters(byte[] b, int from, int to) {
        long n = 0;
        for (int i = from; i < to; i++) {
            n += (b[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return n;
    }

    private static int forward(byte[] b, int from, int to, long characters) {
        int at = from;
        for (long left = characters; left > 0 && at < to; left--) {
            at++;
            while (at < to && (b[at] & 0xc0) == 0x80) {
                at++;
            }
        }
        return at;
    }
}
