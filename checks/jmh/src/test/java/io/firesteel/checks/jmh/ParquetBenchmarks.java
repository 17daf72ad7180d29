package io.firesteel.checks.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.ParquetScan;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.LongVector;

/// Decoding a column of required longs from uncompressed pages of each encoding; the limit copies the decoded values.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Rows.COUNT)
public class ParquetBenchmarks {
    private static final MessageType MESSAGE = MessageTypeParser.parseMessageType("message m { required int64 v; }");
    private static final StructType SCHEMA = StructType.fromDdl("v bigint");

    private final long[] values = new long[Rows.COUNT];
    private final long[] copied = new long[Rows.COUNT];
    private Path folder;
    private Path plain;
    private Path dictionary;
    private Path delta;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("parquet-benchmarks");
        for (int i = 0; i < values.length; i++) {
            values[i] = i * 7919L % Rows.FEW;
        }
        plain = written("plain.parquet", false, WriterVersion.PARQUET_1_0);
        dictionary = written("dictionary.parquet", true, WriterVersion.PARQUET_1_0);
        delta = written("delta.parquet", false, WriterVersion.PARQUET_2_0);
    }

    private Path written(String name, boolean dictionaries, WriterVersion version) throws IOException {
        Path file = folder.resolve(name);
        try (ParquetWriter<org.apache.parquet.example.data.Group> writer = ExampleParquetWriter
                .builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(MESSAGE)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withDictionaryEncoding(dictionaries)
                .withWriterVersion(version)
                .build()) {
            for (long value : values) {
                SimpleGroup row = new SimpleGroup(MESSAGE);
                row.add(0, value);
                writer.write(row);
            }
        }
        return file;
    }

    @TearDown
    public void delete() throws IOException {
        for (Path file : List.of(plain, dictionary, delta, folder)) {
            Files.deleteIfExists(file);
        }
    }

    private static long decoded(Path path) {
        try (ParquetFile file = ParquetFile.open(path)) {
            ParquetScan scan = new ParquetScan(file, SCHEMA, List.of());
            long sum = 0;
            for (RowGroup group : file.groups(0, Long.MAX_VALUE)) {
                scan.open(group);
                for (Batch b; (b = scan.next()) != null;) {
                    sum += ((LongVector) b.column(0)).values()[0];
                }
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public long decodePlain() {
        return decoded(plain);
    }

    @Benchmark
    public long decodePlainLimit() {
        return copy();
    }

    @Benchmark
    public long decodeDictionary() {
        return decoded(dictionary);
    }

    @Benchmark
    public long decodeDictionaryLimit() {
        return copy();
    }

    @Benchmark
    public long decodeDelta() {
        return decoded(delta);
    }

    @Benchmark
    public long decodeDeltaLimit() {
        return copy();
    }

    private long copy() {
        System.arraycopy(values, 0, copied, 0, Rows.COUNT);
        return copied[1];
    }
}
