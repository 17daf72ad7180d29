package io.firesteel.sinks.rows;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.sinks.RowSink;
import io.firesteel.sinks.SinkErrors;
import io.firesteel.sinks.SinkFormat;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.sources.SourceOptions;
import io.firesteel.vector.Batch;

/// Files of lines in one of the text formats, compressed as the option `compression` says.
public final class LineSinks implements SinkFormat {
    private static final int BUFFER = 64 << 10;
    private static final String CODECS = "none, uncompressed, gzip, bzip2, deflate, zstd";

    private final WriteSpec spec;
    private final SourceOptions options;
    private final String codec;
    private final boolean utf8;

    private LineSinks(WriteSpec spec) {
        this.spec = spec;
        this.options = new SourceOptions(spec.options());
        this.codec = codec(options.find("compression").or(() -> options.find("codec")).orElse("none"));
        this.utf8 = options.charset().equals(StandardCharsets.UTF_8);
        line();
    }

    /// The format of a write.
    public static LineSinks of(WriteSpec spec) {
        return new LineSinks(spec);
    }

    private static String codec(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "none", "uncompressed", "" -> "";
            case "gzip", "gz", "org.apache.hadoop.io.compress.gzipcodec" -> ".gz";
            case "bzip2", "bz2", "org.apache.hadoop.io.compress.bzip2codec" -> ".bz2";
            case "deflate", "org.apache.hadoop.io.compress.deflatecodec" -> ".deflate";
            case "zstd", "zstandard", "org.apache.hadoop.io.compress.zstandardcodec" -> ".zst";
            default -> throw SinkErrors.codec(name, CODECS);
        };
    }

    private LineWriter line() {
        return switch (spec.format()) {
            case "csv" -> CsvLine.ofFile(spec.dataColumns(), options);
            case "json" -> new JsonLine(spec.dataColumns(), options);
            case "hivetext" -> new HiveLine(spec.dataColumns(), options);
            default -> new TextLine(spec.dataColumns(), options);
        };
    }

    @Override
    public String suffix() {
        String name = switch (spec.format()) {
            case "csv" -> "." + options.text("extension", "csv");
            case "json" -> ".json";
            case "hivetext" -> "";
            default -> ".txt";
        };
        return name + codec;
    }

    @Override
    public RowSink open(FileLocation file, FileStore store) throws IOException {
        OutputStream out = store.create(file.path());
        boolean good = false;
        try {
            OutputStream packed = switch (codec) {
                case ".gz" -> new GZIPOutputStream(out, BUFFER);
                case ".bz2" -> new BZip2CompressorOutputStream(new BufferedOutputStream(out, BUFFER));
                case ".deflate" -> new DeflaterOutputStream(out);
                case ".zst" -> new ZstdOutputStream(out);
                default -> out;
            };
            Sink sink = new Sink(packed, line());
            good = true;
            return sink;
        } finally {
            if (!good) {
                out.close();
            }
        }
    }

    private final class Sink implements RowSink {
        private final OutputStream out;
        private final LineWriter line;
        private final ByteText text = new ByteText();

        Sink(OutputStream out, LineWriter line) {
            this.out = out;
            this.line = line;
            line.begin(text);
        }

        @Override
        public void write(Batch rows, int from, int to) throws IOException {
            for (int i = from; i < to; i++) {
                line.write(rows, rows.row(i), text);
                if (text.length() >= BUFFER) {
                    flush();
                }
            }
        }

        private void flush() throws IOException {
            if (utf8) {
                out.write(text.bytes(), 0, text.length());
            } else {
                out.write(new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8).getBytes(options
                        .charset()));
            }
            text.clear();
        }

        @Override
        public void close() throws IOException {
            try (OutputStream last = out) {
                flush();
            }
        }
    }
}
