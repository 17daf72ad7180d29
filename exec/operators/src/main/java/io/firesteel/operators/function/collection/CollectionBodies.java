package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyList;

/// The bodies of array, map and struct functions, collected.
public final class CollectionBodies {

    private CollectionBodies() {
    }

    public static void register(BodyList list) {
        MakeBodies.register(list);
        ReadBodies.register(list);
        ArrayBodies.register(list);
        SetBodies.register(list);
        FinishBodies.register(list);
        OrderBodies.register(list);
        MapBodies.register(list);
        SequenceBodies.register(list);
    }
}
