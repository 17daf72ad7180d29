package io.firesteel.operators.cast;

import java.nio.ByteBuffer;
import java.util.Arrays;

import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;

/// Casts that only legacy mode has: dates as numbers are null, truths are microseconds, integers are their bytes.
final class LegacyCasts {

    private LegacyCasts() {
    }

    /// The conversion, or null where the types have none of their own in legacy mode.
    static RowCast find(DataType from, DataType to) {
        if (from == SimpleType.DATE && (to.isNumeric() || to == SimpleType.BOOLEAN)) {
            return (in, row, out) -> false;
        }
        if (from == SimpleType.TIMESTAMP && to == SimpleType.BOOLEAN) {
            return RowCast.total((in, row, out) -> {
                ((BooleanVector) out).values()[row] = (byte) (((LongVector) in).values()[row] == 0 ? 0 : 1);
                return true;
            });
        }
        if (from == SimpleType.BOOLEAN && to == SimpleType.TIMESTAMP) {
            return RowCast.total((in, row, out) -> {
                ((LongVector) out).values()[row] = ((BooleanVector) in).values()[row];
                return true;
            });
        }
        if (from.isIntegral() && to == SimpleType.BINARY) {
            int width = from == SimpleType.BYTE ? 1 : from == SimpleType.SHORT ? 2 : from == SimpleType.INTEGER ? 4 : 8;
            return RowCast.total((in, row, out) -> {
                long value = in instanceof IntVector v ? v.values()[row] : ((LongVector) in).values()[row];
                byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(value).array();
                ((BytesVector) out).setBytes(row, Arrays.copyOfRange(all, Long.BYTES - width, Long.BYTES), 0, width);
                return true;
            });
        }
        return null;
    }
}
