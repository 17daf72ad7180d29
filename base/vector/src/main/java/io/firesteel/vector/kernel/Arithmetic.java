package io.firesteel.vector.kernel;

/// Wrapping arithmetic over whole arrays that tells whether any row overflowed; the caller then looks which rows count.
/// Plain loops that C2 vectorises.
public final class Arithmetic {

    private Arithmetic() {
    }

    public static boolean add(int[] a, int[] b, int[] out, int n) {
        int overflow = 0;
        for (int i = 0; i < n; i++) {
            int x = a[i];
            int y = b[i];
            int r = x + y;
            overflow |= (x ^ r) & (y ^ r);
            out[i] = r;
        }
        return overflow < 0;
    }

    public static boolean subtract(int[] a, int[] b, int[] out, int n) {
        int overflow = 0;
        for (int i = 0; i < n; i++) {
            int x = a[i];
            int y = b[i];
            int r = x - y;
            overflow |= (x ^ y) & (x ^ r);
            out[i] = r;
        }
        return overflow < 0;
    }

    public static boolean multiply(int[] a, int[] b, int[] out, int n) {
        long overflow = 0;
        for (int i = 0; i < n; i++) {
            long r = (long) a[i] * b[i];
            overflow |= r ^ (int) r;
            out[i] = (int) r;
        }
        return overflow != 0;
    }

    public static boolean add(long[] a, long[] b, long[] out, int n) {
        long overflow = 0;
        for (int i = 0; i < n; i++) {
            long x = a[i];
            long y = b[i];
            long r = x + y;
            overflow |= (x ^ r) & (y ^ r);
            out[i] = r;
        }
        return overflow < 0;
    }

    public static boolean subtract(long[] a, long[] b, long[] out, int n) {
        long overflow = 0;
        for (int i = 0; i < n; i++) {
            long x = a[i];
            long y = b[i];
            long r = x - y;
            overflow |= (x ^ y) & (x ^ r);
            out[i] = r;
        }
        return overflow < 0;
    }

    public static boolean multiply(long[] a, long[] b, long[] out, int n) {
        if (Decimals.productsFit(a, b, n)) {
            Decimals.multiply(a, b, out, n);
            return false;
        }
        long overflow = 0;
        for (int i = 0; i < n; i++) {
            long r = a[i] * b[i];
            overflow |= Math.multiplyHigh(a[i], b[i]) ^ r >> 63;
            out[i] = r;
        }
        return overflow != 0;
    }

    public static void add(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    public static void subtract(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    public static void multiply(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    public static void divide(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    public static void remainder(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] % b[i];
        }
    }

    public static void add(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    public static void subtract(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    public static void multiply(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    public static void divide(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    public static void remainder(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] % b[i];
        }
    }
}
