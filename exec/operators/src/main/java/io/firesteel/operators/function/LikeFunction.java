package io.firesteel.operators.function;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// `LIKE`, `startswith`, `endswith` and `contains` with a constant pattern: the pattern becomes literal pieces between
/// wildcards, which are searched as bytes; dictionaries are searched once.
public final class LikeFunction implements VectorFunction {
    private final List<byte[]> pieces;
    private final boolean anchoredStart;
    private final boolean anchoredEnd;
    /// Codes of a pattern with `_`: bytes, [#ANY_CHARACTER] or [#ANY_TEXT]; null when pieces suffice.
    private final int[] codes;
    private Dictionary seen;
    private byte[] pass = new byte[0];
    private static final int ANY_CHARACTER = -1;
    private static final int ANY_TEXT = -2;

    private LikeFunction(List<byte[]> pieces, boolean anchoredStart, boolean anchoredEnd, int[] codes) {
        this.pieces = pieces;
        this.anchoredStart = anchoredStart;
        this.anchoredEnd = anchoredEnd;
        this.codes = codes;
    }

    /// One piece of text, anywhere or at the start or end.
    public static LikeFunction contains(String part, boolean start, boolean end) {
        return new LikeFunction(List.of(part.getBytes(StandardCharsets.UTF_8)), start, end, null);
    }

    /// A LIKE pattern; an escape before anything but a wildcard or itself, or at the end, is an error as in Spark.
    public static LikeFunction like(String pattern, char escape) {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == escape) {
                if (i + 1 >= pattern.length()
                        || "%_".indexOf(pattern.charAt(i + 1)) < 0 && pattern.charAt(i + 1) != escape) {
                    throw PatternErrors.escape(pattern, escape, i + 1 >= pattern.length());
                }
                i++;
                addBytes(codes, pattern.substring(i, i + 1));
            } else if (c == '%') {
                codes.add(ANY_TEXT);
            } else if (c == '_') {
                codes.add(ANY_CHARACTER);
            } else {
                int to = Character.isHighSurrogate(c) && i + 1 < pattern.length() ? i + 2 : i + 1;
                addBytes(codes, pattern.substring(i, to));
                i = to - 1;
            }
        }
        return of(codes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void addBytes(List<Integer> codes, String s) {
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            codes.add(b & 255);
        }
    }

    private static LikeFunction of(int[] codes) {
        for (int c : codes) {
            if (c == ANY_CHARACTER) {
                return new LikeFunction(List.of(), true, true, codes);
            }
        }
        List<byte[]> pieces = new ArrayList<>();
        byte[] piece = new byte[codes.length];
        int n = 0;
        for (int c : codes) {
            if (c == ANY_TEXT) {
                if (n > 0) {
                    pieces.add(java.util.Arrays.copyOf(piece, n));
                }
                n = 0;
            } else {
                piece[n++] = (byte) c;
            }
        }
        boolean start = codes.length == 0 || codes[0] != ANY_TEXT;
        boolean end = codes.length == 0 || codes[codes.length - 1] != ANY_TEXT;
        if (n > 0 || codes.length == 0) {
            pieces.add(java.util.Arrays.copyOf(piece, n));
        }
        return new LikeFunction(pieces, start, end, null);
    }

    @Override
    public void evaluate(Vector[] arguments, int[] selection, int count, Vector result) {
        BytesVector v = (BytesVector) arguments[0];
        byte[] out = ((BooleanVector) result).values();
        Dictionary dictionary = v.dictionary();
        if (dictionary != null && dictionary.size() <= count * 2L + 256) {
            learn(dictionary);
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = pass[v.ids()[row]];
            }
            return;
        }
        v.flatten(selection == null ? count : selection[count - 1] + 1);
        byte[] data = v.data();
        int[] offsets = v.offsets();
        int[] lengths = v.lengths();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            out[row] = (byte) (matches(data, offsets[row], offsets[row] + lengths[row]) ? 1 : 0);
        }
    }

    private void learn(Dictionary dictionary) {
        if (dictionary == seen) {
            return;
        }
        pass = new byte[dictionary.size()];
        for (int i = 0; i < pass.length; i++) {
            int from = dictionary.offset(i);
            pass[i] = (byte) (matches(dictionary.data(), from, from + dictionary.length(i)) ? 1 : 0);
        }
        seen = dictionary;
    }

    private boolean matches(byte[] b, int from, int to) {
        if (codes != null) {
            return matchesCodes(b, from, to);
        }
        int at = from;
        int n = pieces.size();
        for (int i = 0; i < n; i++) {
            byte[] p = pieces.get(i);
            boolean last = i == n - 1 && anchoredEnd;
            if (i == 0 && anchoredStart) {
                if (!startsWith(b, at, to, p)) {
                    return false;
                }
                at += p.length;
                if (last && at != to) {
                    return false;
                }
            } else if (last) {
                return to - p.length >= at && startsWith(b, to - p.length, to, p);
            } else {
                at = find(b, at, to, p);
                if (at < 0) {
                    return false;
                }
                at += p.length;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] b, int at, int to, byte[] p) {
        return to - at >= p.length && java.util.Arrays.equals(b, at, at + p.length, p, 0, p.length);
    }

    private static int find(byte[] b, int from, int to, byte[] p) {
        if (p.length == 0) {
            return from;
        }
        byte first = p[0];
        int last = to - p.length;
        for (int i = from; i <= last; i++) {
            if (b[i] == first) {
                int k = 1;
                while (k < p.length && b[i + k] == p[k]) {
                    k++;
                }
                if (k == p.length) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Greedy matching with one point to return to: the last `%`.
    private boolean matchesCodes(byte[] b, int from, int to) {
        int at = from;
        int c = 0;
        int backCode = -1;
        int backAt = -1;
        while (at < to) {
            if (c < codes.length && codes[c] == ANY_TEXT) {
                backCode = c++;
                backAt = at;
            } else if (c < codes.length && codes[c] == ANY_CHARACTER) {
                at = nextCharacter(b, at, to);
                c++;
            } else if (c < codes.length && codes[c] == (b[at] & 255)) {
                at++;
                c++;
            } else if (backCode >= 0) {
                c = backCode + 1;
                backAt = nextCharacter(b, backAt, to);
                at = backAt;
            } else {
                return false;
            }
        }
        while (c < codes.length && codes[c] == ANY_TEXT) {
            c++;
        }
        return c == codes.length;
    }

    private static int nextCharacter(byte[] b, int at, int to) {
        int next = at + 1;
        while (next < to && (b[next] & 0xc0) == 0x80) {
            next++;
        }
        return next;
    }
}
