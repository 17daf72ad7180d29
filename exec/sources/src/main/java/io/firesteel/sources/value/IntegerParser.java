package io.firesteel.sources.value;

import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Whole numbers as Java's `parseInt` reads them: a sign and digits, nothing around.
final class IntegerParser implements FieldParser {
    private final long max;

    IntegerParser(DataType type) {
        this.max = switch (type) {
            case SimpleType.BYTE -> Byte.MAX_VALUE;
            case SimpleType.SHORT -> Short.MAX_VALUE;
            case SimpleType.INTEGER -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    @Override
    public boolean parse(byte[] data, int from, int to, int row, Vector out) {
        int i = from;
        boolean negative = i < to && data[i] == '-';
        if (i < to && (negative || data[i] == '+')) {
            i++;
        }
        if (i == to) {
            return false;
        }
        // Negative numbers reach one further, so digits are collected below zero.
        long value = 0;
        for (; i < to; i++) {
            int d = data[i] - '0';
            if (d < 0 || d > 9 || value < Long.MIN_VALUE / 10) {
                return false;
            }
            value = value * 10 - d;
            if (value > 0) {
                return false;
            }
        }
        if (negative ? value < -max - 1 : value < -max) {
            return false;
        }
        if (out instanceof IntVector v) {
            v.values()[row] = (int) (negative ? value : -value);
        } else {
            ((LongVector) out).values()[row] = negative ? value : -value;
        }
        return true;
    }
}
