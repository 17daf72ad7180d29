package io.firesteel.analyzer.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// Lengths of time as text: `5 minutes`, `interval 1 day 2 hours`, `1.5 seconds`.
public final class DurationText {
    private static final Map<String, Long> UNITS = Map.of("week", 604_800_000_000L, "day", 86_400_000_000L, "hour",
            3_600_000_000L, "minute", 60_000_000L, "second", 1_000_000L, "millisecond", 1_000L, "microsecond", 1L);

    private DurationText() {
    }

    /// In microseconds; empty for what is no length of time, months and years among it.
    public static OptionalLong micros(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        int from = words[0].equals("interval") ? 1 : 0;
        if (words.length == from || (words.length - from) % 2 != 0) {
            return OptionalLong.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < words.length; i += 2) {
            String unit = words[i + 1].endsWith("s")
                    ? words[i + 1].substring(0, words[i + 1].length() - 1)
                    : words[i + 1];
            boolean number = words[i]
                    .matches(unit.equals("second") ? "[+-]?\\d{1,18}(\\.\\d{1,9})?" : "[+-]?\\d{1,18}");
            if (!UNITS.containsKey(unit) || !number) {
                return OptionalLong.empty();
            }
            sum = sum.add(new BigDecimal(words[i]).multiply(BigDecimal.valueOf(UNITS.get(unit))));
        }
        return sum.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(sum.longValue());
    }
}
