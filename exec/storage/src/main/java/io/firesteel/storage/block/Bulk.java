package io.firesteel.storage.block;

import java.util.List;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.Immutability;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.Serializer;

/// Whether a large block of objects is better kept as bytes although there is room: its elements are headers and
/// references more than data, as short strings, boxed numbers, pairs and lists of these are. Asked by [BlockPut].
final class Bulk {
    private static final int MOST_DEPTH = 16;

    private Bulk() {
    }

    /// Whether some elements of a block can never change, so that a copy is as good, and take at most half as serialised
    /// bytes, before compression.
    static boolean shrinks(List<Object> elements, Serializer serializer) {
        if (!(serializer instanceof ElementSerializer own)) {
            return false;
        }
        ObjectSizes sizes = new ObjectSizes();
        long asObjects = 0;
        long asBytes = 0;
        for (Object element : elements) {
            if (!fixed(element, own.pairs(), 0) || !own.takes(element)) {
                return false;
            }
            asObjects += sizes.of(element);
            asBytes += own.toBytes(element).length;
        }
        return asBytes <= asObjects / 2;
    }

    /// Immutable, or the list of a group.
    private static boolean fixed(Object element, PairAccess pairs, int depth) {
        if (element != null && element.getClass() == pairs.type()) {
            return depth < MOST_DEPTH && Immutability.isImmutable(pairs.key(element), pairs)
                    && fixed(pairs.value(element), pairs, depth + 1);
        }
        if (element instanceof List<?> list) {
            return list.stream().allMatch(e -> Immutability.isImmutable(e, pairs));
        }
        return Immutability.isImmutable(element, pairs);
    }
}
