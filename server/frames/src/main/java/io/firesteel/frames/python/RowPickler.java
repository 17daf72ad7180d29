package io.firesteel.frames.python;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Batches to pickled lists of rows, straight from the columns. A row is the call that pyspark's `Row` is made by: the
/// converter of the schema's JSON, applied to the values; nested rows are tuples, which that converter turns into rows.
/// Dates are days, timestamps and day-time intervals microseconds, as pyspark's types expect.
public final class RowPickler {
    private static final int TARGET_BYTES = 1 << 20;
    private static final int CONVERTER = 0;
    private static final int DECIMAL = 1;

    private final String schema;
    private final boolean binaryAsBytes;
    private final PickleOutput out = new PickleOutput();
    private boolean decimalKnown;

    /// @param binaryAsBytes binary values are `bytes`, not `bytearray` (`spark.sql.execution.pyspark.binaryAsBytes`)
    public RowPickler(StructType schema, boolean binaryAsBytes) {
        this.schema = schema.json();
        this.binaryAsBytes = binaryAsBytes;
    }

    /// The pickles of a batch, each of a bounded size.
    public List<byte[]> pickles(Batch batch) {
        List<byte[]> pickles = new ArrayList<>();
        forEach(batch, pickles::add);
        return pickles;
    }

    private void forEach(Batch batch, Consumer<byte[]> pickles) {
        int row = 0;
        while (row < batch.count()) {
            begin();
            while (row < batch.count() && out.size() < TARGET_BYTES) {
                row(batch, batch.row(row++));
            }
            out.op('e');
            out.op('.');
            pickles.accept(out.take());
        }
    }

    private void begin() {
        out.clear();
        decimalKnown = false;
        out.start();
        out.global("pyspark.sql.types", "_create_row_inbound_converter");
        out.global("pyspark.sql.types", "_parse_datatype_json_string");
        out.text(schema);
        out.op(0x85);
        out.op('R');
        out.op(0x85);
        out.op('R');
        out.put(CONVERTER);
        out.op('0');
        out.op(']');
        out.op('(');
    }

    private void row(Batch batch, int row) {
        out.get(CONVERTER);
        out.op('(');
        for (int c = 0; c < batch.width(); c++) {
            value(batch.column(c), row);
        }
        out.op('t');
        out.op('R');
    }

    private void value(Vector v, int row) {
        if (v.isNull(row)) {
            out.op('N');
            return;
        }
        switch (v) {
            case BooleanVector b -> out.op(b.values()[row] != 0 ? 0x88 : 0x89);
            case IntVector i -> out.whole(i.values()[row]);
            case DecimalVector d -> decimal(d, row);
            case LongVector l when l.type() instanceof DecimalType -> decimal(l, row);
            case LongVector l -> out.whole(l.values()[row]);
            case FloatVector f -> out.floating(f.values()[row]);
            case DoubleVector d -> out.floating(d.values()[row]);
            case BytesVector b -> bytes(b, row);
            case ArrayVector a -> {
                out.op(']');
                out.op('(');
                for (int i = 0; i < a.lengths()[row]; i++) {
                    value(a.elements(), a.offsets()[row] + i);
                }
                out.op('e');
            }
            case MapVector m -> {
                out.op('}');
                out.op('(');
                for (int i = 0; i < m.lengths()[row]; i++) {
                    value(m.keys(), m.offsets()[row] + i);
                    value(m.items(), m.offsets()[row] + i);
                }
                out.op('u');
            }
            case StructVector s -> {
                out.op('(');
                for (int i = 0; i < s.fieldCount(); i++) {
                    value(s.field(i), row);
                }
                out.op('t');
            }
            default -> out.text(String.valueOf(v.get(row)));
        }
    }

    private void decimal(Vector v, int row) {
        if (decimalKnown) {
            out.get(DECIMAL);
        } else {
            out.global("decimal", "Decimal");
            out.put(DECIMAL);
            decimalKnown = true;
        }
        out.text(((BigDecimal) v.get(row)).toString());
        out.op(0x85);
        out.op('R');
    }

    private void bytes(BytesVector v, int row) {
        boolean shared = v.dictionary() != null;
        byte[] data = shared ? v.dictionary().data() : v.data();
        int from = shared ? v.dictionary().offset(v.ids()[row]) : v.offsets()[row];
        int length = shared ? v.dictionary().length(v.ids()[row]) : v.lengths()[row];
        if (v.type() != SimpleType.BINARY) {
            out.text(data, from, length);
        } else if (binaryAsBytes) {
            out.binary(data, from, length);
        } else {
            out.global("builtins", "bytearray");
            out.binary(data, from, length);
            out.op(0x85);
            out.op('R');
        }
    }
}
