package io.firesteel.session;

import java.util.Locale;

/// Sizes in the words of Spark's pages, e.g. `1.2 KiB`.
final class ByteText {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private ByteText() {
    }

    static String of(long bytes) {
        double value = bytes;
        int unit = 0;
        // Spark changes the unit at twice its size.
        while (value >= 2048 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}
