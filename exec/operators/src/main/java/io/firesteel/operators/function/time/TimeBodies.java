package io.firesteel.operators.function.time;

import io.firesteel.operators.function.body.BodyList;

/// The bodies of date, timestamp and interval functions, collected.
public final class TimeBodies {

    private TimeBodies() {
    }

    public static void register(BodyList list) {
        DateParts.register(list);
        DateBodies.register(list);
        ClockBodies.register(list);
        TruncBodies.register(list);
        UnitBodies.register(list);
        FormatBodies.register(list);
        EpochBodies.register(list);
        MakeBodies.register(list);
        IntervalBodies.register(list);
        CalendarBodies.register(list);
        MomentBodies.register(list);
    }
}
