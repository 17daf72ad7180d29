package io.firesteel.sinks.rows;

import java.nio.charset.StandardCharsets;

import io.firesteel.sinks.SinkErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// One JSON object a line.
final class JsonLine implements LineWriter {
    private final StructType columns;
    private final byte[] separator;
    private final JsonText text;

    JsonLine(StructType columns, SourceOptions o) {
        for (StructField f : columns.fields()) {
            if (f.type() == SimpleType.CALENDAR_INTERVAL) {
                throw SinkErrors.type("JSON", f.name(), f.type().sql());
            }
        }
        this.columns = columns;
        separator = o.lineSeparator().orElse("\n").getBytes(StandardCharsets.UTF_8);
        text = new JsonText(o);
    }

    @Override
    public void write(Batch rows, int row, ByteText out) {
        out.add('{');
        boolean first = true;
        for (int c = 0; c < rows.width(); c++) {
            first = text.field(columns.field(c).name(), rows.column(c), row, first, out);
        }
        out.add('}');
        out.add(separator);
    }
}
