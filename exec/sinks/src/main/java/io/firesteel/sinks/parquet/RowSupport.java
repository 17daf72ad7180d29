package io.firesteel.sinks.parquet;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;

import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Gives rows of batches to parquet-java, column by column without objects for numbers.
final class RowSupport extends WriteSupport<RowSupport.Row> {
    /// Spark reads its own schema back from this key.
    private static final String SCHEMA_KEY = "org.apache.spark.sql.parquet.row.metadata";
    private static final String VERSION_KEY = "org.apache.spark.version";
    private static final String VERSION = "4.3.0";

    private final StructType columns;
    private final boolean int96;
    private final ValueWriter[] writers;
    private RecordConsumer out;

    RowSupport(StructType columns, boolean int96) {
        this.columns = columns;
        this.int96 = int96;
        this.writers = new ValueWriter[columns.size()];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = ValueWriter.of(columns.field(i).type(), int96);
        }
    }

    /// A place in a batch; one object for all rows of a file.
    static final class Row {
        private Batch batch;
        private int at;

        void begin(Batch rows) {
            batch = rows;
            for (int c = 0; c < rows.width(); c++) {
                ValueWriter.prepare(rows.column(c), rows.size());
            }
        }

        void at(int row) {
            at = row;
        }
    }

    @Override
    public WriteContext init(Configuration conf) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration conf) {
        return context();
    }

    private WriteContext context() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(VERSION_KEY, VERSION);
        keys.put(SCHEMA_KEY, columns.json());
        return new WriteContext(ParquetLayout.message(columns, int96), keys);
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(Row row) {
        out.startMessage();
        for (int c = 0; c < writers.length; c++) {
            Vector v = row.batch.column(c);
            if (!v.isNull(row.at)) {
                String name = columns.field(c).name();
                out.startField(name, c);
                writers[c].write(v, row.at, out);
                out.endField(name, c);
            }
        }
        out.endMessage();
    }
}
