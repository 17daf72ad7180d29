package io.firesteel.operators.function.text;

import java.util.Arrays;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

/// Functions of texts over bytes: `reverse`, `lpad`, `rpad`, `overlay`.
final class BinaryBodies {

    private BinaryBodies() {
    }

    static void register(BodyList list) {
        list.rows("reverse_bytes", (a, row, out) -> Values.put(out, row, reversed(Values.bytes(a[0], row))));
        list.rows("lpad_bytes", (a, row, out) -> pad(a, row, out, true));
        list.rows("rpad_bytes", (a, row, out) -> pad(a, row, out, false));
        list.rows("overlay_bytes", BinaryBodies::overlay);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    /// Cut at the length, or filled up to it; an empty filling fills nothing.
    private static boolean pad(Vector[] a, int row, Vector out, boolean left) {
        byte[] bytes = Values.bytes(a[0], row);
        byte[] filling = Values.bytes(a[2], row);
        int length = Math.max(0, Values.integer(a[1], row));
        if (length <= bytes.length || filling.length == 0) {
            return Values.put(out, row, Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        }
        byte[] padded = new byte[length];
        int added = length - bytes.length;
        for (int i = 0; i < added; i++) {
            padded[left ? i : bytes.length + i] = filling[i % filling.length];
        }
        System.arraycopy(bytes, 0, padded, left ? added : 0, bytes.length);
        return Values.put(out, row, padded);
    }

    private static boolean overlay(Vector[] a, int row, Vector out) {
        byte[] bytes = Values.bytes(a[0], row);
        byte[] placed = Values.bytes(a[1], row);
        long from = Values.integer(a[2], row) - 1L;
        long replaced = a.length > 3 && Values.integer(a[3], row) >= 0 ? Values.integer(a[3], row) : placed.length;
        int before = (int) Math.clamp(from, 0, bytes.length);
        int after = (int) Math.clamp(from + replaced, 0, bytes.length);
        byte[] whole = Arrays.copyOf(bytes, before + placed.length + bytes.length - after);
        System.arraycopy(placed, 0, whole, before, placed.length);
        System.arraycopy(bytes, after, whole, before + placed.length, bytes.length - after);
        return Values.put(out, row, whole);
    }
}
