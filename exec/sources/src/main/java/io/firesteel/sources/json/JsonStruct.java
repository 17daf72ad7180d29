package io.firesteel.sources.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.sources.SourceOptions;
import io.firesteel.types.StructType;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Objects as structs: fields by name, others left out, missing ones null.
final class JsonStruct extends JsonConverter {
    private final Map<String, Integer> places = new HashMap<>();
    private final JsonConverter[] converters;
    private final boolean[] seen;

    JsonStruct(StructType type, SourceOptions options) {
        converters = new JsonConverter[type.size()];
        seen = new boolean[type.size()];
        for (int i = 0; i < converters.length; i++) {
            places.putIfAbsent(type.field(i).name(), i);
            converters[i] = of(type.field(i).type(), type.field(i).name(), options);
        }
    }

    /// Where the fields of one object go.
    @FunctionalInterface
    interface Columns {
        Vector column(int field);
    }

    @Override
    boolean put(JsonCursor at, Vector out, int row) throws IOException {
        if (at.token() != JsonToken.START_OBJECT) {
            return refuse(at, out, row);
        }
        StructVector struct = (StructVector) out;
        return object(at, struct::field, row);
    }

    /// Stores the fields of the object that the parser stands on.
    boolean object(JsonCursor at, Columns columns, int row) throws IOException {
        Arrays.fill(seen, false);
        boolean good = true;
        while (at.next(JsonToken.END_OBJECT)) {
            Integer place = places.get(at.parser().currentName());
            at.parser().nextToken();
            if (place == null) {
                at.parser().skipChildren();
            } else {
                seen[place] = true;
                good &= converters[place].any(at, columns.column(place), row);
            }
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                columns.column(i).set(row, null);
            }
        }
        return good;
    }
}
