package io.firesteel.operators.function.text;

/// Steps over UTF-8 bytes by characters, and searches in them.
final class Utf8 {

    private Utf8() {
    }

    static int characters(byte[] b, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += (b[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return n;
    }

    /// Where the character after `characters` more starts, at most `to`.
    static int forward(byte[] b, int from, int to, long characters) {
        int at = from;
        for (long left = characters; left > 0 && at < to; left--) {
            at++;
            while (at < to && (b[at] & 0xc0) == 0x80) {
                at++;
            }
        }
        return at;
    }

    static boolean ascii(byte[] b, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= b[i];
        }
        return all >= 0;
    }

    /// The first place of a part at or after `from`, or -1.
    static int find(byte[] b, int from, int to, byte[] p, int start, int length) {
        if (length == 0) {
            return from;
        }
        byte first = p[start];
        int last = to - length;
        for (int i = from; i <= last; i++) {
            if (b[i] == first && java.util.Arrays.equals(b, i, i + length, p, start, start + length)) {
                return i;
            }
        }
        return -1;
    }

    /// The last place of a part that begins at or before `at`, or -1.
    static int findLast(byte[] b, int from, int at, byte[] p, int start, int length) {
        for (int i = at; i >= from; i--) {
            if (java.util.Arrays.equals(b, i, i + length, p, start, start + length)) {
                return i;
            }
        }
        return -1;
    }
}
