package io.firesteel.sources.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.vector.BytesVector;

/// A record's parser together with its bytes, so that plain strings go from the file into vectors without becoming
/// characters in between.
final class JsonCursor implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final byte[] data;
    private final int from;
    private final int to;
    private final boolean exact;

    JsonCursor(JsonOptions options, byte[] data, int from, int to) throws IOException {
        this(options, data, from, to, true);
    }

    /// @param exact values that are read as text keep their own text; else they are written anew, as `from_json` does it
    JsonCursor(JsonOptions options, byte[] data, int from, int to, boolean exact) throws IOException {
        this.parser = options.factory().createParser(data, from, to - from);
        this.data = data;
        this.from = from;
        this.to = to;
        this.exact = exact;
    }

    JsonParser parser() {
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /// Goes to the next token inside an object or array; false at its end.
    boolean next(JsonToken end) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new com.fasterxml.jackson.core.io.JsonEOFException(parser, null, "a record ends within a value");
        }
        return token != end;
    }

    /// Whether the current string is at least one sign long.
    boolean hasText() throws IOException {
        return parser.getTextLength() > 0;
    }

    byte[] data() {
        return data;
    }

    /// Where the current string's bytes lie in [#data()], as start and end packed into one long; -1 when it has escapes.
    long plainString() {
        int at = from + (int) parser.currentTokenLocation().getByteOffset();
        if (at >= to || data[at] != '"') {
            return -1;
        }
        int i = at + 1;
        while (i < to && data[i] != '"') {
            if (data[i] == '\\' || data[i] >= 0 && data[i] < ' ') {
                return -1;
            }
            i++;
        }
        return i == to ? -1 : (long) (at + 1) << 32 | i;
    }

    /// Stores the current string.
    void putString(BytesVector out, int row) throws IOException {
        long range = plainString();
        if (range >= 0) {
            int start = (int) (range >>> 32);
            out.setBytes(row, data, start, (int) range - start);
            return;
        }
        byte[] bytes = parser.getText().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.setBytes(row, bytes, 0, bytes.length);
    }

    /// Stores the current object, array or scalar as text.
    void putSource(BytesVector out, int row) throws IOException {
        if (!exact) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            try (JsonGenerator generator = FACTORY.createGenerator(copy)) {
                generator.copyCurrentStructure(parser);
            }
            out.setBytes(row, copy.toByteArray(), 0, copy.size());
            return;
        }
        int start = from + (int) parser.currentTokenLocation().getByteOffset();
        if (token().isStructStart()) {
            parser.skipChildren();
        } else {
            // Numbers are read lazily: their end is known once they are.
            parser.getTextLength();
        }
        int end = token().isStructEnd()
                ? from + (int) parser.currentLocation().getByteOffset()
                : start + parser.getTextLength();
        out.setBytes(row, data, start, end - start);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
