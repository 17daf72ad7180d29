package io.firesteel.sources.json;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.sources.ReadErrors;
import io.firesteel.types.DataType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// The bodies of `from_json` and `schema_of_json`, on the parsers that read JSON files.
public final class JsonRowBodies {

    private JsonRowBodies() {
    }

    public static void register(BodyList list) {
        list.add("from_json", s -> RowFunction.strict(new JsonRow(s.result())));
        list.fresh("schema_of_json", Schema::new);
    }

    /// `schema_of_json`: the type of one text, as SQL writes it.
    private static final class Schema implements RowBody {
        private JsonOptions options;

        @Override
        @SuppressWarnings("unchecked")
        public boolean apply(Vector[] arguments, int row, Vector out) {
            if (options == null) {
                options = JsonOptions.of((Map<String, String>) arguments[1].get(row));
            }
            BytesVector text = (BytesVector) arguments[0];
            try (JsonParser parser = options.factory()
                    .createParser(text.data(), text.offsets()[row], text.lengths()[row])) {
                return Values.put(out, row, schema(parser));
            } catch (IOException e) {
                throw ReadErrors.malformed(Values.text(text, row));
            }
        }

        private String schema(JsonParser parser) throws IOException {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return "STRING";
            }
            JsonShape shape = new JsonShape(JsonShape.Rules.of(options.all()));
            shape.add(parser);
            return shape.type().map(DataType::sql).orElse(switch (first) {
                case START_OBJECT -> "STRUCT<>";
                case START_ARRAY -> "ARRAY<STRUCT<>>";
                default -> "STRING";
            });
        }
    }
}
