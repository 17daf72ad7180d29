package io.firesteel.vector.kernel;

/// Comparisons of `long` columns that write the rows for which they hold; without branches, whose cost would depend on how
/// many rows pass. `out` may be the selection itself.
final class LongSelections {

    private LongSelections() {
    }

    static int eq(long[] a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b[i];
                out[n] = i;
                n += (int) ((((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b[row];
                out[n] = row;
                n += (int) ((((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        }
        return n;
    }

    static int eqConstant(long[] a, long b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b;
                out[n] = i;
                n += (int) ((((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b;
                out[n] = row;
                n += (int) ((((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        }
        return n;
    }

    static int ne(long[] a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b[i];
                out[n] = i;
                n += (int) (1 ^ (((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b[row];
                out[n] = row;
                n += (int) (1 ^ (((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        }
        return n;
    }

    static int neConstant(long[] a, long b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b;
                out[n] = i;
                n += (int) (1 ^ (((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b;
                out[n] = row;
                n += (int) (1 ^ (((x ^ y) | -(x ^ y)) >>> 63 ^ 1));
            }
        }
        return n;
    }

    static int lt(long[] a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b[i];
                out[n] = i;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b[row];
                out[n] = row;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        }
        return n;
    }

    static int ltFromConstant(long a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a;
                long y = b[i];
                out[n] = i;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a;
                long y = b[row];
                out[n] = row;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        }
        return n;
    }

    static int ltConstant(long[] a, long b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b;
                out[n] = i;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b;
                out[n] = row;
                n += (int) (((x & ~y | ~(x ^ y) & x - y) >>> 63));
            }
        }
        return n;
    }

    static int le(long[] a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b[i];
                out[n] = i;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b[row];
                out[n] = row;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        }
        return n;
    }

    static int leFromConstant(long a, long[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a;
                long y = b[i];
                out[n] = i;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a;
                long y = b[row];
                out[n] = row;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        }
        return n;
    }

    static int leConstant(long[] a, long b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                long x = a[i];
                long y = b;
                out[n] = i;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                long x = a[row];
                long y = b;
                out[n] = row;
                n += (int) (1 ^ ((y & ~x | ~(y ^ x) & y - x) >>> 63));
            }
        }
        return n;
    }
}
