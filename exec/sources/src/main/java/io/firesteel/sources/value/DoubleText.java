package io.firesteel.sources.value;

/// Plain decimal numbers as doubles without an object: up to 15 digits, at most 22 behind the point, which one exact
/// division rounds correctly (Clinger's fast path). Everything else is left to the JDK.
final class DoubleText {
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final int EXACT_DIGITS = 15;

    private DoubleText() {
    }

    static boolean parse(byte[] data, int from, int to, int row, double[] out) {
        int i = from;
        boolean negative = i < to && data[i] == '-';
        if (negative) {
            i++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; i < to; i++) {
            int d = data[i] - '0';
            if (d >= 0 && d <= 9) {
                digits = digits * 10 + d;
                if (++count > EXACT_DIGITS) {
                    return false;
                }
            } else if (data[i] == '.' && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        if (count == 0) {
            return false;
        }
        double value = point < 0 ? digits : digits / POWERS[to - point - 1];
        out[row] = negative ? -value : value;
        return true;
    }
}
