package io.firesteel.operators.function.text;

import io.firesteel.operators.function.body.BodyList;

/// The bodies of text and binary functions, collected.
public final class TextBodies {

    private TextBodies() {
    }

    public static void register(BodyList list) {
        CaseBodies.register(list);
        BinaryBodies.register(list);
        LengthBodies.register(list);
        CutBodies.register(list);
        TrimBodies.register(list);
        SplitBodies.register(list);
        SearchBodies.register(list);
        ConcatBodies.register(list);
        BuildBodies.register(list);
        FormatBodies.register(list);
        PatternBodies.register(list);
        EncodingBodies.register(list);
        UrlBodies.register(list);
        LimitBodies.register(list);
        ValidityBodies.register(list);
        AesBodies.register(list);
        XPathBodies.register(list);
    }
}
