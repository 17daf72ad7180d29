package io.firesteel.formats.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.vector.Batch;

import static org.assertj.core.api.Assertions.assertThat;

/// Files over the network: the same rows, by few requests.
class RemoteFileTest {

    /// Byte `i` is `i * 31`, or that of an array; requests are counted.
    private record Counted(byte[] bytes, long length, List<String> requests) implements ByteSource {
        @Override
        public String name() {
            return "remote";
        }

        @Override
        public boolean remote() {
            return true;
        }

        @Override
        public void read(long position, byte[] target, int at, int wanted) throws IOException {
            if (position < 0 || position + wanted > length) {
                throw new EOFException("the end");
            }
            requests.add(position + "+" + wanted);
            for (int i = 0; i < wanted; i++) {
                target[at + i] = bytes == null ? (byte) ((position + i) * 31) : bytes[(int) position + i];
            }
        }

        @Override
        public void close() {
        }
    }

    static List<String> files() {
        return Stream.of("flat_", "nested_", "required_", "sorted").flatMap(p -> Fixtures.names(p).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsAreThoseOfTheLocalFile(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Fixtures.path(name));
        List<String> requests = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        try (ParquetFile file = ParquetFile.open(new Counted(bytes, bytes.length, requests))) {
            ParquetScan scan = new ParquetScan(file, file.schema(), List.of());
            for (RowGroup g : file.groups(0, Long.MAX_VALUE)) {
                if (scan.open(g)) {
                    for (Batch b; (b = scan.next()) != null;) {
                        rows.addAll(b.rows());
                    }
                }
            }
            List<String> actual = rows.stream().map(r -> Fixtures.canonical(r, file.schema())).toList();
            List<String> local = Fixtures.read(Fixtures.path(name), null, List.of())
                    .stream()
                    .map(r -> Fixtures.canonical(r, file.schema()))
                    .toList();
            assertThat(actual).isEqualTo(local).isNotEmpty();
            // The footer in at most two requests, each row group in one.
            assertThat(requests).hasSizeLessThanOrEqualTo(2 + file.footer().groups().size());
        }
    }

    @Test
    void neighboursComeTogetherAndLargeRangesPieceByPiece() throws IOException {
        List<String> requests = new ArrayList<>();
        long mega = 1 << 20;
        GroupSource group = new GroupSource(new Counted(null, 64 * mega, requests));
        group.expect(5 * mega, 100);
        group.expect(1000, 500);
        group.expect(2000, 500);
        group.expect(20 * mega, 20 * mega);
        group.expect(60 * mega, 100 * mega);
        byte[] target = new byte[500];
        group.read(2100, target, 0, 400);
        assertThat(target[0]).isEqualTo((byte) (2100 * 31));
        group.read(1000, target, 7, 10);
        assertThat(target[7]).isEqualTo((byte) (1000 * 31));
        group.read(5 * mega + 50, target, 0, 50);
        group.read(20 * mega, target, 0, 500);
        group.read(20 * mega + 500, target, 0, 500);
        assertThat(requests).containsExactly("1000+1500", 5 * mega + "+100", 20 * mega + "+500",
                20 * mega + 500 + "+500");
    }
}
