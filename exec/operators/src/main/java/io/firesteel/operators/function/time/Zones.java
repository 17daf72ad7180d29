package io.firesteel.operators.function.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// The zone of a text argument; the last one is kept, as zones are nearly always constant.
final class Zones {
    private byte[] bytes;
    private ZoneId zone;

    ZoneId of(Vector v, int row) {
        BytesVector b = (BytesVector) v;
        int from = b.offsets()[row];
        int to = from + b.lengths()[row];
        if (bytes == null || !Arrays.equals(b.data(), from, to, bytes, 0, bytes.length)) {
            bytes = Arrays.copyOfRange(b.data(), from, to);
            String text = new String(bytes, StandardCharsets.UTF_8);
            try {
                // One-digit hours are Spark's addition.
                String name = text.matches("[+-]\\d:.*") ? text.charAt(0) + "0" + text.substring(1) : text;
                zone = ZoneId.of(name, ZoneId.SHORT_IDS);
            } catch (DateTimeException e) {
                bytes = null;
                throw BodyErrors.zone(text);
            }
        }
        return zone;
    }

    /// The zone in which values of a type are read: local timestamps have none.
    ZoneId of(DataType type, Vector v, int row) {
        return type == SimpleType.TIMESTAMP_NTZ ? ZoneOffset.UTC : of(v, row);
    }
}
