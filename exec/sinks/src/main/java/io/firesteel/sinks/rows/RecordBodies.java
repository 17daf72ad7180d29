package io.firesteel.sinks.rows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.StructType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// The bodies of `to_json` and `to_csv`: values as the writers of files write them, by the options in the second argument.
public final class RecordBodies {

    private RecordBodies() {
    }

    public static void register(BodyList list) {
        list.fresh("to_json", ToJson::new);
        list.add("to_csv", s -> RowFunction.strict(new ToCsv((StructType) s.argument(0))));
    }

    @SuppressWarnings("unchecked")
    private static SourceOptions options(Vector argument, int row) {
        return new SourceOptions((Map<String, String>) argument.get(row));
    }

    private static boolean store(ByteText text, Vector out, int row) {
        ((BytesVector) out).setBytes(row, text.bytes(), 0, text.length());
        return true;
    }

    private static final class ToJson implements RowBody {
        private final JsonFactory factory = new JsonFactory();
        private final ByteText text = new ByteText();
        private JsonText writer;
        private boolean pretty;

        @Override
        public boolean apply(Vector[] arguments, int row, Vector out) {
            if (writer == null) {
                SourceOptions options = options(arguments[1], row);
                writer = new JsonText(options);
                pretty = options.flag("pretty", false);
            }
            text.clear();
            writer.value(arguments[0], row, text);
            return pretty ? Values.put(out, row, indented()) : store(text, out, row);
        }

        private String indented() {
            StringWriter lines = new StringWriter();
            try (JsonParser parser = factory.createParser(text.bytes(), 0, text.length());
                    JsonGenerator generator = factory.createGenerator(lines).useDefaultPrettyPrinter()) {
                while (parser.nextToken() != null) {
                    generator.copyCurrentEventExact(parser);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines.toString();
        }
    }

    private static final class ToCsv implements RowBody {
        private final StructType type;
        private final ByteText text = new ByteText();
        private CsvLine writer;

        ToCsv(StructType type) {
            this.type = type;
        }

        @Override
        public boolean apply(Vector[] arguments, int row, Vector out) {
            if (writer == null) {
                writer = new CsvLine(type, options(arguments[1], row));
            }
            text.clear();
            writer.cells(((StructVector) arguments[0])::field, row, text);
            return store(text, out, row);
        }
    }
}
