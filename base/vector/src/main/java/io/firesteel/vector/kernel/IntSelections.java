package io.firesteel.vector.kernel;

/// Comparisons of `int` columns that write the rows for which they hold; without branches, whose cost would depend on how
/// many rows pass. `out` may be the selection itself.
final class IntSelections {

    private IntSelections() {
    }

    static int eq(int[] a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b[i];
                out[n] = i;
                n += (int) ((((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b[row];
                out[n] = row;
                n += (int) ((((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        }
        return n;
    }

    static int eqConstant(int[] a, int b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b;
                out[n] = i;
                n += (int) ((((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b;
                out[n] = row;
                n += (int) ((((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        }
        return n;
    }

    static int ne(int[] a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b[i];
                out[n] = i;
                n += (int) (1 ^ (((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b[row];
                out[n] = row;
                n += (int) (1 ^ (((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        }
        return n;
    }

    static int neConstant(int[] a, int b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b;
                out[n] = i;
                n += (int) (1 ^ (((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b;
                out[n] = row;
                n += (int) (1 ^ (((long) x - y - 1 & (long) y - x - 1) >>> 63));
            }
        }
        return n;
    }

    static int lt(int[] a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b[i];
                out[n] = i;
                n += (int) (((long) x - y >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b[row];
                out[n] = row;
                n += (int) (((long) x - y >>> 63));
            }
        }
        return n;
    }

    static int ltFromConstant(int a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a;
                int y = b[i];
                out[n] = i;
                n += (int) (((long) x - y >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a;
                int y = b[row];
                out[n] = row;
                n += (int) (((long) x - y >>> 63));
            }
        }
        return n;
    }

    static int ltConstant(int[] a, int b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b;
                out[n] = i;
                n += (int) (((long) x - y >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b;
                out[n] = row;
                n += (int) (((long) x - y >>> 63));
            }
        }
        return n;
    }

    static int le(int[] a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b[i];
                out[n] = i;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b[row];
                out[n] = row;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        }
        return n;
    }

    static int leFromConstant(int a, int[] b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a;
                int y = b[i];
                out[n] = i;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a;
                int y = b[row];
                out[n] = row;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        }
        return n;
    }

    static int leConstant(int[] a, int b, int[] selection, int count, int[] out) {
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int x = a[i];
                int y = b;
                out[n] = i;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                int x = a[row];
                int y = b;
                out[n] = row;
                n += (int) (1 ^ ((long) y - x >>> 63));
            }
        }
        return n;
    }
}
