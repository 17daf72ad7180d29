package io.firesteel.formats.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

import static org.assertj.core.api.Assertions.assertThat;

/// Values of files written by pyarrow and DuckDB in every encoding, codec and page version against what was written.
class ParquetScanTest {

    static Stream<String> files() {
        return Stream.of("flat_", "required_", "nested_").flatMap(p -> Fixtures.names(p).stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyValueIsWhatWasWritten(String name) throws IOException {
        StructType schema;
        try (ParquetFile file = ParquetFile.open(Fixtures.path(name))) {
            schema = file.schema();
        }
        List<List<Object>> rows = Fixtures.read(Fixtures.path(name), null, List.of());
        List<String> actual = rows.stream().map(r -> Fixtures.canonical(r, schema)).toList();
        List<String> expected = Fixtures.expected(name.substring(0, name.indexOf('_')), schema);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i)).as(name + " row " + i).isEqualTo(expected.get(i));
        }
    }

    /// Filters on one column, then the same rows picked by hand from an unfiltered read.
    @ParameterizedTest
    @MethodSource("files")
    void filteredRowsEqualRowsPickedAfterwards(String name) throws IOException {
        try (ParquetFile file = ParquetFile.open(Fixtures.path(name))) {
            StructType schema = file.schema();
            List<String> all = Fixtures.read(Fixtures.path(name), null, List.of())
                    .stream()
                    .map(r -> Fixtures.canonical(r, schema))
                    .toList();
            List<List<Object>> plain = Fixtures.read(Fixtures.path(name), null, List.of());
            for (int c = 0; c < schema.size(); c++) {
                int column = c;
                for (int modulus : new int[]{2, 7, 400}) {
                    ScanFilter f = hashFilter(column, modulus);
                    List<String> expected = new ArrayList<>();
                    for (int i = 0; i < plain.size(); i++) {
                        if (passes(plain.get(i).get(column), modulus)) {
                            expected.add(all.get(i));
                        }
                    }
                    List<String> actual = Fixtures.read(Fixtures.path(name), null, List.of(f, hashFilter(column, 1)))
                            .stream()
                            .map(r -> Fixtures.canonical(r, schema))
                            .toList();
                    assertThat(actual).as(name + " " + schema.field(column).name()).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void filtersOfSeveralColumnsAreOneConjunction(String name) throws IOException {
        StructType schema;
        try (ParquetFile file = ParquetFile.open(Fixtures.path(name))) {
            schema = file.schema();
        }
        List<List<Object>> plain = Fixtures.read(Fixtures.path(name), null, List.of());
        for (int first = 0; first < schema.size(); first++) {
            int other = (first + 1) % schema.size();
            List<String> expected = new ArrayList<>();
            for (List<Object> row : plain) {
                if (passes(row.get(first), 2) && passes(row.get(other), 5)) {
                    expected.add(Fixtures.canonical(row, schema));
                }
            }
            ScanFilter never = new Inactive(filter(other, List.of(), (v, row) -> false));
            for (List<ScanFilter> filters : List.of(List.of(hashFilter(first, 2), never, hashFilter(other, 5)),
                    List.of(never, hashFilter(other, 5), hashFilter(first, 1), hashFilter(first, 2)))) {
                assertThat(Fixtures.read(Fixtures.path(name), null, filters)
                        .stream()
                        .map(r -> Fixtures.canonical(r, schema))
                        .toList()).as(name + " " + first).isEqualTo(expected);
            }
        }
    }

    /// A filter that nobody asks.
    private record Inactive(ScanFilter filter) implements ScanFilter {

        @Override
        public int[] columns() {
            return filter.columns();
        }

        @Override
        public int select(Vector[] columns, int[] selection, int count, int[] out) {
            return filter.select(columns, selection, count, out);
        }

        @Override
        public boolean total() {
            return true;
        }

        @Override
        public boolean active() {
            return false;
        }

        @Override
        public List<ColumnBound> bounds() {
            return List.of();
        }
    }

    private static boolean passes(Object value, int modulus) {
        return value != null && !(value instanceof byte[]) && Math.floorMod(value.toString().hashCode(), modulus) == 0;
    }

    private static ScanFilter hashFilter(int column, int modulus) {
        return filter(column, List.of(), (v, row) -> passes(v.get(row), modulus));
    }

    /// Whether a row of a column passes.
    private interface Test1 {
        boolean passes(Vector v, int row);
    }

    private static ScanFilter filter(int column, List<ColumnBound> bounds, Test1 test) {
        return new ScanFilter() {
            @Override
            public int[] columns() {
                return new int[]{column};
            }

            @Override
            public int select(Vector[] columns, int[] selection, int count, int[] out) {
                int n = 0;
                for (int i = 0; i < count; i++) {
                    int row = selection == null ? i : selection[i];
                    if (test.passes(columns[column], row)) {
                        out[n++] = row;
                    }
                }
                return n;
            }

            @Override
            public boolean total() {
                return true;
            }

            @Override
            public List<ColumnBound> bounds() {
                return bounds;
            }
        };
    }

    @Test
    void pageIndexLeavesPagesOut() throws IOException {
        ColumnBound low = new ColumnBound(0, ColumnBound.Test.GE, List.of(2500L));
        ColumnBound high = new ColumnBound(0, ColumnBound.Test.LT, List.of(2600L));
        ScanFilter f = filter(0, List.of(low, high), (v, row) -> {
            long k = ((LongVector) v).values()[row];
            return k >= 2500 && k < 2600;
        });
        try (ParquetFile file = ParquetFile.open(Fixtures.path("sorted.parquet"))) {
            ParquetScan scan = new ParquetScan(file, file.schema(), List.of(f));
            List<Object> keys = new ArrayList<>();
            for (RowGroup g : file.footer().groups()) {
                if (scan.open(g)) {
                    for (Batch b; (b = scan.next()) != null;) {
                        b.rows().forEach(r -> {
                            keys.add(r.get(0));
                            assertThat(r.get(1)).isEqualTo("v%05d".formatted((Long) r.get(0) * 7 % 4000));
                        });
                    }
                }
            }
            assertThat(keys).hasSize(100).first().isEqualTo(2500L);
            assertThat(scan.prunedRows()).isEqualTo(3000L);
        }
    }

    @Test
    void bloomFilterLeavesRowGroupsOut() throws IOException {
        try (ParquetFile file = ParquetFile.open(Fixtures.path("bloom.parquet"))) {
            ColumnBound bound = new ColumnBound(0, ColumnBound.Test.EQ, List.of(37L));
            ScanFilter f = filter(0, List.of(bound), (v, row) -> ((LongVector) v).values()[row] == 37);
            ParquetScan scan = new ParquetScan(file, file.schema(), List.of(f));
            int opened = 0;
            int found = 0;
            for (RowGroup g : file.footer().groups()) {
                if (scan.open(g)) {
                    opened++;
                    for (Batch b; (b = scan.next()) != null;) {
                        found += b.count();
                    }
                }
            }
            assertThat(found).isBetween(8, 12);
            assertThat(opened).isEqualTo(1);
            assertThat(file.footer().groups()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void widerTypesAndMissingColumns() throws IOException {
        StructType wanted = StructType
                .fromDdl("I32 bigint, f32 double, d9 decimal(20,4), absent string, date timestamp_ntz, u8 int");
        List<List<Object>> rows = Fixtures.read(Fixtures.path("flat_snappy_v1.parquet"), wanted, List.of());
        List<List<Object>> narrow = Fixtures.read(Fixtures.path("flat_snappy_v1.parquet"),
                StructType.fromDdl("i32 int, f32 float, d9 decimal(9,2), date date, u8 smallint"), List.of());
        for (int i = 0; i < rows.size(); i++) {
            List<Object> w = rows.get(i);
            List<Object> n = narrow.get(i);
            assertThat(w.get(0)).isEqualTo(n.get(0) == null ? null : (Object) (long) (Integer) n.get(0));
            assertThat(w.get(1)).isEqualTo(n.get(1) == null ? null : (Object) (double) (Float) n.get(1));
            assertThat(w.get(2)).isEqualTo(n.get(2) == null ? null : ((java.math.BigDecimal) n.get(2)).setScale(4));
            assertThat(w.get(3)).isNull();
            assertThat(w.get(4)).isEqualTo(n.get(3) == null ? null : (Object) ((Integer) n.get(3) * 86_400_000_000L));
            assertThat(w.get(5)).isEqualTo(n.get(4) == null ? null : (Object) (int) (Short) n.get(4));
        }
    }

    @Test
    void splitsShareRowGroupsWithoutOverlap() throws IOException {
        java.nio.file.Path path = Fixtures.path("required_plain.parquet");
        long size = java.nio.file.Files.size(path);
        try (ParquetFile file = ParquetFile.open(path)) {
            List<Integer> seen = new ArrayList<>();
            for (long at = 0; at < size; at += 7000) {
                file.groups(at, 7000).forEach(g -> seen.add(g.ordinal()));
            }
            assertThat(seen).containsExactly(0, 1, 2);
        }
    }
}
