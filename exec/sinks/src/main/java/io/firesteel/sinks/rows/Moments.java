package io.firesteel.sinks.rows;

import java.time.ZoneId;
import java.time.ZoneOffset;

import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.value.MomentFormat;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Dates and timestamps as CSV and JSON write them.
final class Moments {
    private final MomentFormat dates;
    private final MomentFormat stamps;
    private final MomentFormat locals;
    private final ZoneId zone;

    Moments(SourceOptions o) {
        dates = MomentFormat.of(o.text("dateformat", "yyyy-MM-dd"), o.locale());
        stamps = MomentFormat.of(o.text("timestampformat", "yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX]"), o.locale());
        locals = MomentFormat.of(o.text("timestampntzformat", "yyyy-MM-dd'T'HH:mm:ss[.SSS]"), o.locale());
        zone = o.zone();
    }

    static boolean is(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    String text(Vector v, int row) {
        return switch ((SimpleType) v.type()) {
            case DATE -> dates.text(((IntVector) v).values()[row]);
            case TIMESTAMP -> stamps.text(((LongVector) v).values()[row], zone);
            default -> locals.text(((LongVector) v).values()[row], ZoneOffset.UTC);
        };
    }
}
