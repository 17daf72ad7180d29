package io.firesteel.operators.function.math;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.VectorFunction;

/// Bits of integral numbers.
final class BitBodies {

    private BitBodies() {
    }

    static void register(BodyList list) {
        list.rows("&", (a, row, out) -> Values.putWhole(out, row, Values.whole(a[0], row) & Values.whole(a[1], row)));
        list.rows("|", (a, row, out) -> Values.putWhole(out, row, Values.whole(a[0], row) | Values.whole(a[1], row)));
        list.rows("^", (a, row, out) -> Values.putWhole(out, row, Values.whole(a[0], row) ^ Values.whole(a[1], row)));
        list.rows("~", (a, row, out) -> Values.putWhole(out, row, ~Values.whole(a[0], row)));
        list.rows("shiftleft", (a, row, out) -> {
            int by = Values.integer(a[1], row);
            return a[0] instanceof IntVector x
                    ? Values.put(out, row, x.values()[row] << by)
                    : Values.put(out, row, Values.whole(a[0], row) << by);
        });
        list.rows("shiftright", (a, row, out) -> {
            int by = Values.integer(a[1], row);
            return a[0] instanceof IntVector x
                    ? Values.put(out, row, x.values()[row] >> by)
                    : Values.put(out, row, Values.whole(a[0], row) >> by);
        });
        list.rows("shiftrightunsigned", (a, row, out) -> {
            int by = Values.integer(a[1], row);
            return a[0] instanceof IntVector x
                    ? Values.put(out, row, x.values()[row] >>> by)
                    : Values.put(out, row, Values.whole(a[0], row) >>> by);
        });
        list.add("bit_count", s -> s.argument(0) == SimpleType.BOOLEAN
                ? RowFunction.strict((a, row, out) -> Values.put(out, row, Values.truth(a[0], row) ? 1 : 0))
                : s.argument(0).isIntegral()
                        ? RowFunction.strict((a, row, out) -> Values.put(out, row,
                                Long.bitCount(Values.whole(a[0], row))))
                        : null);
        list.add("getbit", BitBodies::bit);
    }

    private static VectorFunction bit(Signature s) {
        int size = switch (s.argument(0)) {
            case SimpleType.BYTE -> 8;
            case SimpleType.SHORT -> 16;
            case SimpleType.INTEGER -> 32;
            default -> 64;
        };
        return RowFunction.strict((a, row, out) -> {
            int at = Values.integer(a[1], row);
            if (at < 0 || at >= size) {
                throw BodyErrors.parameter("BIT_POSITION_RANGE", "getbit", "pos",
                        "expects an integer value in [0, " + size + ")", at);
            }
            return Values.put(out, row, (int) (Values.whole(a[0], row) >> at & 1));
        });
    }
}
