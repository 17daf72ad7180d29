package io.firesteel.storage.block;

import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.memory.ObjectSizes;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.Immutability;
import io.firesteel.serial.Serializer;

/// Whether a large block of objects is better kept as bytes although there is room: its elements are headers and
/// references more than data, as short strings, boxed numbers, pairs and lists of these are. Asked by [BlockPut].
final class Bulk {
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
        try {
            for (Object element : elements) {
                if (!Immutability.isImmutableOrGroup(element, own.pairs())) {
                    return false;
                }
                asObjects += sizes.of(element);
                asBytes += own.toBytes(element).length;
            }
        } catch (FiresteelException e) {
            // Only objects can keep what cannot be serialised.
            return false;
        }
        return asBytes <= asObjects / 2;
    }
}
