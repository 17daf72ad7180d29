package io.firesteel.types;

import java.util.Locale;

/// Spells interval types: `interval day to second`, `interval year`.
final class IntervalNames {

    private IntervalNames() {
    }

    static String of(String start, String end) {
        String name = start.equals(end) ? "interval " + start : "interval " + start + " to " + end;
        return name.toLowerCase(Locale.ROOT);
    }
}
