package io.firesteel.sinks.parquet;

import java.io.IOException;
import java.util.Locale;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.sinks.RowSink;
import io.firesteel.sinks.SinkErrors;
import io.firesteel.sinks.SinkFormat;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// Parquet files through parquet-java, with its statistics, page indexes and dictionaries, in Spark's layout of types.
public final class ParquetSinks implements SinkFormat {
    private static final String CODECS = "uncompressed, none, snappy, gzip, zstd, lz4_raw";

    private final StructType columns;
    private final SourceOptions options;
    private final CompressionCodecName codec;
    private final boolean int96;

    public ParquetSinks(WriteSpec spec) {
        this.columns = spec.dataColumns();
        this.options = new SourceOptions(spec.options());
        this.codec = codec(options.find("compression").or(() -> options.find("parquet.compression")).orElse("snappy"));
        this.int96 = options.text("outputtimestamptype", "INT96").equalsIgnoreCase("INT96");
        ParquetLayout.message(columns, int96);
    }

    private static CompressionCodecName codec(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "none", "uncompressed" -> CompressionCodecName.UNCOMPRESSED;
            case "snappy" -> CompressionCodecName.SNAPPY;
            case "gzip" -> CompressionCodecName.GZIP;
            case "zstd" -> CompressionCodecName.ZSTD;
            case "lz4_raw", "lz4raw" -> CompressionCodecName.LZ4_RAW;
            default -> throw SinkErrors.codec(name, CODECS);
        };
    }

    @Override
    public String suffix() {
        return codec.getExtension().replace("lz4_raw", "lz4raw") + ".parquet";
    }

    @Override
    public RowSink open(FileLocation file, FileStore store) throws IOException {
        OutputFile output = file.local() ? new LocalOutputFile(file.toPath()) : new StoreOutput(store, file);
        Builder builder = new Builder(output, new RowSupport(columns, int96));
        return new Sink(builder.withConf(new PlainParquetConfiguration())
                .withCodecFactory(new PageCodecs())
                .withCompressionCodec(codec)
                .withRowGroupSize((long) options.number("parquet.block.size", 128 << 20))
                .withPageSize(options.number("parquet.page.size", 1 << 20))
                .withDictionaryEncoding(options.flag("parquet.enable.dictionary", true))
                .build());
    }

    private record Sink(ParquetWriter<RowSupport.Row> writer, RowSupport.Row row) implements RowSink {
        Sink(ParquetWriter<RowSupport.Row> writer) {
            this(writer, new RowSupport.Row());
        }

        @Override
        public void write(Batch rows, int from, int to) throws IOException {
            row.begin(rows);
            for (int i = from; i < to; i++) {
                row.at(rows.row(i));
                writer.write(row);
            }
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private static final class Builder extends ParquetWriter.Builder<RowSupport.Row, Builder> {
        private final RowSupport support;

        Builder(OutputFile file, RowSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<RowSupport.Row> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
            return support;
        }

        @Override
        protected WriteSupport<RowSupport.Row> getWriteSupport(org.apache.parquet.conf.ParquetConfiguration conf) {
            return support;
        }
    }
}
