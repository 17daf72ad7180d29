package io.firesteel.sources.csv;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.ReadMode;
import io.firesteel.types.StructType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// The bodies of `from_csv` and `schema_of_csv`, on the parsers that read CSV files.
public final class CsvBodies {

    private CsvBodies() {
    }

    public static void register(BodyList list) {
        list.add("from_csv", s -> RowFunction.strict(new Row((StructType) s.result())));
        list.fresh("schema_of_csv", Schema::new);
    }

    @SuppressWarnings("unchecked")
    private static CsvOptions options(Vector argument, int row) {
        return CsvOptions.of((Map<String, String>) argument.get(row));
    }

    /// `from_csv`: a record as a struct; one that does not fit gives as much as fits.
    private static final class Row implements RowBody {
        private final StructType type;
        private CsvOptions options;
        private CsvTokenizer tokens;
        private CsvRow fields;
        private int corrupt;

        Row(StructType type) {
            this.type = type;
        }

        private void open(CsvOptions given) {
            options = given;
            tokens = new CsvTokenizer(options.dialect());
            corrupt = type.indexOfIgnoreCase(options.corruptColumn());
            StructType record = new StructType(type.fields()
                    .stream()
                    .filter(f -> !f.name().equalsIgnoreCase(options.corruptColumn()))
                    .toList());
            fields = new CsvRow(options, record, type, false);
        }

        @Override
        public boolean apply(Vector[] arguments, int row, Vector out) {
            if (options == null) {
                open(options(arguments[1], row));
            }
            BytesVector text = (BytesVector) arguments[0];
            StructVector struct = (StructVector) out;
            int from = text.offsets()[row];
            int to = from + text.lengths()[row];
            boolean comment = options.comment(text.data(), from, to);
            tokens.record(text.data(), from, comment ? from : to);
            boolean good = fields.store(tokens, struct::field, row) && !comment;
            if (!good && options.mode() == ReadMode.FAILFAST) {
                throw ReadErrors.malformed(new String(text.data(), from, to - from, StandardCharsets.UTF_8));
            }
            if (corrupt >= 0) {
                struct.field(corrupt).set(row, good ? null : Values.text(text, row));
            }
            return true;
        }
    }

    /// `schema_of_csv`: the types of one record's fields, as SQL writes them.
    private static final class Schema implements RowBody {
        private CsvInference inference;

        @Override
        @SuppressWarnings("unchecked")
        public boolean apply(Vector[] arguments, int row, Vector out) {
            if (inference == null) {
                inference = new CsvInference((Map<String, String>) arguments[1].get(row));
            }
            return Values.put(out, row, inference.schema(Values.bytes(arguments[0], row)).sql());
        }
    }
}
