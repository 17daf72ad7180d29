package io.firesteel.operators.function.math;

import io.firesteel.operators.function.body.BodyList;

/// The bodies of numeric functions, collected.
public final class MathBodies {

    private MathBodies() {
    }

    public static void register(BodyList list) {
        DoubleBodies.register(list);
        RoundBodies.register(list);
        BitBodies.register(list);
        NumberFormatBodies.register(list);
        BaseBodies.register(list);
        HashBodies.register(list);
        ChoiceBodies.register(list);
    }
}
