package io.firesteel.sources.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.operators.function.body.RowBody;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.ReadMode;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// `from_json`: a text as a value of the result's type. Text that does not fit gives null, or as much of a struct as fits; the
/// options are a constant map in the second argument.
final class JsonRow implements RowBody {
    private final DataType type;
    private JsonOptions options;
    private JsonConverter root;
    private JsonStruct struct;
    private int[] places;
    private int corrupt = -1;

    JsonRow(DataType type) {
        this.type = type;
    }

    @SuppressWarnings("unchecked")
    private void open(Object map) {
        options = JsonOptions.of((Map<String, String>) map);
        if (type instanceof StructType s) {
            corrupt = s.indexOf(options.corruptColumn());
            List<StructField> fields = s.fields()
                    .stream()
                    .filter(f -> !f.name().equals(options.corruptColumn()))
                    .toList();
            struct = new JsonStruct(new StructType(fields), options.all());
            places = fields.stream().mapToInt(s.fields()::indexOf).toArray();
        } else {
            root = JsonConverter.of(type, "value", options.all());
        }
    }

    @Override
    public boolean apply(Vector[] arguments, int row, Vector out) {
        if (options == null) {
            open(arguments[1].get(row));
        }
        BytesVector text = (BytesVector) arguments[0];
        int from = text.offsets()[row];
        int to = from + text.lengths()[row];
        boolean good = false;
        boolean read = false;
        try (JsonCursor at = new JsonCursor(options, text.data(), from, to, false)) {
            if (at.parser().nextToken() == null) {
                return false;
            }
            good = value(at, out, row);
            read = true;
        } catch (JacksonException e) {
            // What was stored before the text broke off does not count.
            out.set(row, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!good && options.mode() == ReadMode.FAILFAST) {
            String record = new String(text.data(), from, to - from, StandardCharsets.UTF_8);
            throw read ? ReadErrors.field(record, type) : ReadErrors.malformed(record);
        }
        if (struct == null) {
            return read && !out.isNull(row);
        }
        out.setNotNull(row);
        if (corrupt >= 0) {
            BytesVector column = (BytesVector) ((StructVector) out).field(corrupt);
            if (good) {
                column.set(row, null);
            } else {
                column.setNotNull(row);
                column.setBytes(row, text.data(), from, to - from);
            }
        }
        return true;
    }

    private boolean value(JsonCursor at, Vector out, int row) throws IOException {
        if (struct != null) {
            return at.token() == JsonToken.START_OBJECT
                    ? struct.object(at, i -> ((StructVector) out).field(places[i]), row)
                    : JsonConverter.refuse(at, out, row);
        }
        boolean one = at.token() == JsonToken.START_OBJECT && type instanceof ArrayType a
                && a.elementType() instanceof StructType;
        return one ? ((JsonArray) root).single(at, out, row) : root.any(at, out, row);
    }
}
