package io.firesteel.operators.function.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Parts of maps, and maps out of arrays, entries, maps and text.
final class MapBodies {

    private MapBodies() {
    }

    static void register(BodyList list) {
        list.rows("map_keys", (a, row, out) -> {
            MapVector m = (MapVector) a[0];
            return Elements.range(m.keys(), m.offsets()[row], m.lengths()[row], out, row);
        });
        list.rows("map_values", (a, row, out) -> {
            MapVector m = (MapVector) a[0];
            return Elements.range(m.items(), m.offsets()[row], m.lengths()[row], out, row);
        });
        list.rows("map_entries", MapBodies::entries);
        list.rows("map_from_arrays", MapBodies::fromArrays);
        list.rows("map_from_entries", MapBodies::fromEntries);
        list.rows("map_concat", MapBodies::concat);
        list.add("str_to_map", s -> RowFunction.strict(MapBodies::fromText));
    }

    private static boolean entries(Vector[] a, int row, Vector result) {
        MapVector m = (MapVector) a[0];
        ArrayVector out = (ArrayVector) result;
        StructVector structs = (StructVector) out.elements();
        int n = m.lengths()[row];
        int at = out.usedElements();
        structs.reserve(at + n);
        for (int i = 0; i < n; i++) {
            structs.setNotNull(at + i);
            Elements.copy(m.keys(), m.offsets()[row] + i, structs.field(0), at + i);
            Elements.copy(m.items(), m.offsets()[row] + i, structs.field(1), at + i);
        }
        out.commit(row, n);
        return true;
    }

    private static boolean fromArrays(Vector[] a, int row, Vector result) {
        ArrayVector keys = (ArrayVector) a[0];
        ArrayVector items = (ArrayVector) a[1];
        MapVector out = (MapVector) result;
        int n = keys.lengths()[row];
        if (n != items.lengths()[row]) {
            throw BodyErrors.parameter("LENGTH", "map_from_arrays", "values",
                    "expects as many values as keys (" + n + ")", items.lengths()[row]);
        }
        if (n > 0) {
            out.keys().append(keys.elements(), null, keys.offsets()[row], n, out.usedEntries());
            out.items().append(items.elements(), null, items.offsets()[row], n, out.usedEntries());
        }
        return Elements.commit(out, row, n);
    }

    /// Null where an entry is null.
    private static boolean fromEntries(Vector[] a, int row, Vector result) {
        ArrayVector v = (ArrayVector) a[0];
        StructVector entries = (StructVector) v.elements();
        MapVector out = (MapVector) result;
        int from = v.offsets()[row];
        int n = v.lengths()[row];
        for (int i = from; i < from + n; i++) {
            if (entries.isNull(i)) {
                return false;
            }
        }
        if (n > 0) {
            out.keys().append(entries.field(0), null, from, n, out.usedEntries());
            out.items().append(entries.field(1), null, from, n, out.usedEntries());
        }
        return Elements.commit(out, row, n);
    }

    private static boolean concat(Vector[] a, int row, Vector result) {
        MapVector out = (MapVector) result;
        int n = 0;
        for (Vector v : a) {
            MapVector m = (MapVector) v;
            int length = m.lengths()[row];
            if (length > 0) {
                out.keys().append(m.keys(), null, m.offsets()[row], length, out.usedEntries() + n);
                out.items().append(m.items(), null, m.offsets()[row], length, out.usedEntries() + n);
            }
            n += length;
        }
        return Elements.commit(out, row, n);
    }

    private static boolean fromText(Vector[] a, int row, Vector result) {
        MapVector out = (MapVector) result;
        Pattern pairs = Pattern.compile(a.length > 1 ? Values.text(a[1], row) : ",");
        Pattern parts = Pattern.compile(a.length > 2 ? Values.text(a[2], row) : ":");
        List<String[]> all = new ArrayList<>();
        for (String pair : pairs.split(Values.text(a[0], row), -1)) {
            all.add(parts.split(pair, 2));
        }
        int at = out.usedEntries();
        for (int i = 0; i < all.size(); i++) {
            out.keys().set(at + i, all.get(i)[0]);
            out.items().set(at + i, all.get(i).length > 1 ? all.get(i)[1] : null);
        }
        return Elements.commit(out, row, all.size());
    }
}
