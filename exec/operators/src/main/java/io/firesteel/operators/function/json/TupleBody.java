package io.firesteel.operators.function.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// `json_tuple`: the texts of an object's fields by name, as a struct; nulls where the text is no object.
final class TupleBody implements RowBody {
    private final JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    @Override
    public boolean apply(Vector[] arguments, int row, Vector out) {
        StructVector struct = (StructVector) out;
        String[] found = new String[struct.fieldCount()];
        if (!arguments[0].isNull(row)) {
            try (JsonParser parser = factory.createParser(Values.text(arguments[0], row))) {
                fields(parser, arguments, row, found);
            } catch (JacksonException e) {
                found = new String[found.length];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (int i = 0; i < found.length; i++) {
            struct.field(i).set(row, found[i]);
        }
        return true;
    }

    private void fields(JsonParser parser, Vector[] arguments, int row, String[] found) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean absent = parser.nextToken() == JsonToken.VALUE_NULL;
            String text = null;
            for (int i = 0; i < found.length; i++) {
                if (!arguments[i + 1].isNull(row) && Values.text(arguments[i + 1], row).equals(name) && !absent) {
                    text = text == null ? text(parser) : text;
                    found[i] = text;
                }
            }
            parser.skipChildren();
        }
    }

    private String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
