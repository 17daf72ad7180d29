package io.firesteel.sources.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.vector.BytesVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.Vector;

/// Objects as maps from their names.
final class JsonMap extends JsonConverter {
    private final JsonConverter value;

    JsonMap(JsonConverter value) {
        this.value = value;
    }

    @Override
    boolean put(JsonCursor at, Vector out, int row) throws IOException {
        if (at.token() != JsonToken.START_OBJECT) {
            return refuse(at, out, row);
        }
        MapVector map = (MapVector) out;
        int first = map.usedEntries();
        int n = 0;
        boolean good = true;
        boolean whole = true;
        while (at.next(JsonToken.END_OBJECT)) {
            map.keys().reserve(first + n + 1);
            map.items().reserve(first + n + 1);
            byte[] name = at.parser().currentName().getBytes(StandardCharsets.UTF_8);
            ((BytesVector) map.keys()).setBytes(first + n, name, 0, name.length);
            at.parser().nextToken();
            boolean fits = value.any(at, map.items(), first + n);
            good &= fits;
            whole &= fits || value instanceof JsonStruct && !map.items().isNull(first + n);
            n++;
        }
        if (!whole) {
            out.set(row, null);
            return false;
        }
        map.commit(row, n);
        return good;
    }
}
