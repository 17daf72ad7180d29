package io.firesteel.sources.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Vector;

/// Arrays: an element that does not fit makes the whole array null, unless it is a struct of which a part fits.
final class JsonArray extends JsonConverter {
    private final JsonConverter element;

    JsonArray(JsonConverter element) {
        this.element = element;
    }

    @Override
    boolean put(JsonCursor at, Vector out, int row) throws IOException {
        if (at.token() != JsonToken.START_ARRAY) {
            return refuse(at, out, row);
        }
        return put(at, out, row, false);
    }

    /// Stores an object as an array of it alone.
    boolean single(JsonCursor at, Vector out, int row) throws IOException {
        return put(at, out, row, true);
    }

    private boolean put(JsonCursor at, Vector out, int row, boolean single) throws IOException {
        ArrayVector array = (ArrayVector) out;
        int first = array.usedElements();
        int n = 0;
        boolean good = true;
        boolean whole = true;
        while (single ? n == 0 : at.next(JsonToken.END_ARRAY)) {
            array.elements().reserve(first + n + 1);
            boolean fits = element.any(at, array.elements(), first + n);
            good &= fits;
            whole &= fits || element instanceof JsonStruct && !array.elements().isNull(first + n);
            n++;
        }
        if (!whole) {
            out.set(row, null);
            return false;
        }
        array.commit(row, n);
        return good;
    }
}
