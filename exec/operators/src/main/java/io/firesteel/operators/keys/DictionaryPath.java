package io.firesteel.operators.keys;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.Vector;

/// The perfect-hash path of one or two text or boolean keys with small dictionaries: ids become small codes once per
/// dictionary, codes index a table of groups.
final class DictionaryPath {
    private static final int CODES = 256;
    private static final int NULL_CODE = 0;

    private final Map<ByteBuffer, Integer>[] codesOf;
    private final Dictionary[] seen;
    private final int[][] idCodes;
    private final int[] table;
    private final int[] one = new int[1];
    private final int[] group = new int[1];
    private int[] codes = new int[0];

    @SuppressWarnings("unchecked")
    DictionaryPath(int columns) {
        codesOf = new Map[columns];
        Arrays.setAll(codesOf, i -> new HashMap<>());
        seen = new Dictionary[columns];
        idCodes = new int[columns][];
        table = new int[columns == 1 ? CODES : CODES * CODES];
    }

    void clear() {
        Arrays.fill(table, 0);
    }

    /// Finds the groups of all rows; false when some column does not qualify, and then nothing has happened.
    boolean find(GroupTable groups, Vector[] keys, int[] selection, int count, int[] out) {
        for (int c = 0; c < keys.length; c++) {
            if (keys[c] instanceof BytesVector b) {
                if (b.dictionary() == null || b.dictionary().size() >= CODES || !learn(b.dictionary(), c)) {
                    return false;
                }
            }
        }
        if (codes.length < count) {
            codes = new int[count];
        }
        Arrays.fill(codes, 0, count, 0);
        for (int c = 0; c < keys.length; c++) {
            encode(keys[c], c, selection, count);
        }
        int[] t = table;
        for (int i = 0; i < count; i++) {
            int g = t[codes[i]] - 1;
            if (g < 0) {
                one[0] = selection == null ? i : selection[i];
                groups.findByHash(keys, one, 1, group);
                g = group[0];
                t[codes[i]] = g + 1;
            }
            out[i] = g;
        }
        return true;
    }

    private void encode(Vector v, int c, int[] selection, int count) {
        boolean nulls = v.hasNulls();
        int factor = c == 0 ? 1 : CODES;
        if (v instanceof BytesVector b) {
            int[] map = idCodes[c];
            int[] ids = b.ids();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                codes[i] += factor * (nulls && v.isNull(row) ? NULL_CODE : map[ids[row]]);
            }
        } else {
            byte[] flags = ((BooleanVector) v).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                codes[i] += factor * (nulls && v.isNull(row) ? NULL_CODE : flags[row] + 1);
            }
        }
    }

    /// Gives every value of a dictionary its code; false when there are more values than codes.
    private boolean learn(Dictionary d, int c) {
        if (seen[c] == d) {
            return true;
        }
        int[] map = new int[d.size()];
        for (int i = 0; i < map.length; i++) {
            ByteBuffer value = ByteBuffer.wrap(d.value(i));
            Integer code = codesOf[c].get(value);
            if (code == null) {
                if (codesOf[c].size() + 1 >= CODES) {
                    return false;
                }
                code = codesOf[c].size() + 1;
                codesOf[c].put(value, code);
            }
            map[i] = code;
        }
        seen[c] = d;
        idCodes[c] = map;
        return true;
    }
}
