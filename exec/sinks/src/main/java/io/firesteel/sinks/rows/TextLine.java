package io.firesteel.sinks.rows;

import java.nio.charset.StandardCharsets;

import io.firesteel.sinks.SinkErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;

/// One text column, a line each; null is an empty line.
final class TextLine implements LineWriter {
    private final byte[] separator;

    TextLine(StructType columns, SourceOptions options) {
        if (columns.size() != 1) {
            throw new io.firesteel.error.FiresteelException(SinkErrors.TEXT_COLUMNS,
                    java.util.Map.of("count", "" + columns.size()));
        }
        if (columns.field(0).type() != SimpleType.STRING) {
            throw SinkErrors.type("Text", columns.field(0).name(), columns.field(0).type().sql());
        }
        separator = options.lineSeparator().orElse("\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(Batch rows, int row, ByteText out) {
        BytesVector v = (BytesVector) rows.column(0);
        if (!v.isNull(row)) {
            v.flatten(rows.size());
            out.add(v.data(), v.offsets()[row], v.lengths()[row]);
        }
        out.add(separator);
    }
}
