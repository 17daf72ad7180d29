package io.firesteel.ui.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import io.firesteel.events.Event;
import io.firesteel.ui.status.ApplicationView;

/// Which applications a list shows: `status`, `minDate`, `maxDate`, `minEndDate`, `maxEndDate`, `limit`.
///
/// @param completed only these, if present
record ApplicationFilter(Optional<Boolean> completed, long minStart, long maxStart, long minEnd, long maxEnd,
        int limit) {
    static ApplicationFilter of(Query query) {
        Optional<Boolean> completed = query.text("status").map(s -> switch (s.toLowerCase(Locale.ROOT)) {
            case "completed" -> true;
            case "running" -> false;
            default -> throw new RestError(404, "no status \"" + s + "\"; there are completed and running");
        });
        return new ApplicationFilter(completed, date(query, "minDate", 0), date(query, "maxDate", Long.MAX_VALUE),
                date(query, "minEndDate", 0), date(query, "maxEndDate", Long.MAX_VALUE),
                query.number("limit", Integer.MAX_VALUE));
    }

    boolean shows(ApplicationView app) {
        boolean ended = app.endTime() != Event.NONE;
        boolean start = app.startTime() >= minStart && app.startTime() <= maxStart;
        boolean end = ended ? app.endTime() >= minEnd && app.endTime() <= maxEnd : maxEnd == Long.MAX_VALUE;
        return limit > 0 && completed.map(c -> c == ended).orElse(true) && start && end;
    }

    /// A day, or a time in GMT or with an offset.
    private static long date(Query query, String name, long absent) {
        if (query.text(name).isEmpty()) {
            return absent;
        }
        String text = query.text(name).get();
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            }
            return text.endsWith("GMT")
                    ? LocalDateTime.parse(text, JsonText.TIME).toInstant(ZoneOffset.UTC).toEpochMilli()
                    : OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new RestError(400, "Couldn't parse date: " + text);
        }
    }
}
