package io.firesteel.formats.parquet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.BloomFilter;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.formats.parquet.meta.ColumnStatistics;
import io.firesteel.formats.parquet.meta.Footer;
import io.firesteel.formats.parquet.meta.PageIndex;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.formats.parquet.page.Rebase;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Decides from statistics, page indexes and Bloom filters which rows cannot pass. Whatever is missing or cannot be
/// trusted keeps the rows.
final class StatisticsPruner {
    private final ByteSource file;
    private final Footer footer;
    private final StructType wanted;
    private final Rebase rebase;

    StatisticsPruner(ByteSource file, Footer footer, StructType wanted, Rebase rebase) {
        this.file = file;
        this.footer = footer;
        this.wanted = wanted;
        this.rebase = rebase;
    }

    /// The rows of a group that may pass, as ascending [from, to) pairs.
    RowRanges keep(RowGroup group, List<ColumnBound> bounds) throws IOException {
        RowRanges kept = RowRanges.all(group.rows());
        for (ColumnBound b : bounds) {
            SchemaNode leaf = leaf(b.column());
            if (leaf == null) {
                continue;
            }
            ColumnChunk chunk = group.columns().get(leaf.leaf());
            if (refuted(b, leaf, chunk.statistics(), group.rows()) || bloomRefutes(b, leaf, chunk)) {
                return RowRanges.none();
            }
        }
        for (ColumnBound b : bounds) {
            SchemaNode leaf = leaf(b.column());
            PageIndex index = leaf == null
                    ? null
                    : PageIndex.read(file, group.columns().get(leaf.leaf()), group.rows());
            if (index != null) {
                kept = kept.intersect(pages(b, leaf, index, group.rows()));
            }
        }
        return kept;
    }

    private RowRanges pages(ColumnBound b, SchemaNode leaf, PageIndex index, long rows) {
        RowRanges kept = RowRanges.none();
        int n = index.firstRow().length;
        for (int i = 0; i < n; i++) {
            long from = index.firstRow()[i];
            long to = i + 1 < n ? index.firstRow()[i + 1] : rows;
            boolean onlyNulls = index.nullPages()[i];
            boolean drop = onlyNulls
                    ? b.test() != ColumnBound.Test.IS_NULL
                    : refuted(b, leaf, index.statistics().get(i), to - from);
            if (!drop) {
                kept = kept.append(from, to);
            }
        }
        return kept;
    }

    /// A flat leaf that the bound speaks of; null when the file has none, or its bounds are of another calendar.
    private SchemaNode leaf(int column) {
        SchemaNode node = footer.root().child(wanted.field(column).name());
        return node != null && node.isLeaf() && node.maxRep() == 0 && !rebase.concerns(node) ? node : null;
    }

    private boolean refuted(ColumnBound b, SchemaNode leaf, ColumnStatistics s, long rows) {
        if (b.test() == ColumnBound.Test.IS_NULL) {
            return s.nullCount() == 0;
        }
        if (s.nullCount() == rows && rows > 0) {
            return true;
        }
        if (b.test() == ColumnBound.Test.NOT_NULL || s.min() == null || s.max() == null) {
            return false;
        }
        DataType type = wanted.field(b.column()).type();
        Comparable<?> min = plain(leaf, s.min());
        Comparable<?> max = plain(leaf, s.max());
        if (min == null || max == null) {
            return false;
        }
        // NaN is outside the bounds of floats and greater than everything, so their upper bound proves nothing for > and >=.
        boolean floating = type == SimpleType.FLOAT || type == SimpleType.DOUBLE;
        return switch (b.test()) {
            case EQ, IN -> b.values().stream().allMatch(v -> outside(v, min, max));
            case LT -> compare(min, b) >= 0;
            case LE -> compare(min, b) > 0;
            case GT -> !floating && compare(max, b) <= 0;
            case GE -> !floating && compare(max, b) < 0;
            default -> false;
        };
    }

    private static boolean outside(Object value, Comparable<?> min, Comparable<?> max) {
        Comparable<?> v = comparable(value);
        if (v == null || v instanceof Double d && d.isNaN()) {
            return false;
        }
        return order(min, v) > 0 || order(max, v) < 0;
    }

    private static int compare(Comparable<?> limit, ColumnBound b) {
        Comparable<?> v = comparable(b.values().getFirst());
        // 0 with a strict and a loose test alike refutes nothing: LT asks >= 0, LE > 0.
        return v == null || v instanceof Double d && d.isNaN() ? undecided(b.test()) : order(limit, v);
    }

    private static int undecided(ColumnBound.Test test) {
        return test == ColumnBound.Test.LT || test == ColumnBound.Test.LE ? -1 : 1;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int order(Comparable a, Comparable b) {
        if (a.getClass() != b.getClass()) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return a.compareTo(b);
    }

    /// A filter's value in the form of [#plain]; null when it cannot be compared.
    private static Comparable<?> comparable(Object value) {
        return switch (value) {
            case Integer i -> i.longValue();
            case Short i -> i.longValue();
            case Byte i -> i.longValue();
            case Long l -> l;
            case Float f -> f.doubleValue() == 0 ? (Double) 0.0 : (Double) f.doubleValue();
            case Double d -> d == 0 ? (Double) 0.0 : d;
            case Boolean b -> b ? 1L : 0L;
            case BigDecimal d -> d;
            case String s -> new UnsignedBytes(s.getBytes(StandardCharsets.UTF_8));
            case byte[] b -> new UnsignedBytes(b);
            case null, default -> null;
        };
    }

    /// A bound from the file; null when its bytes or type are not understood.
    private static Comparable<?> plain(SchemaNode leaf, byte[] bytes) {
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean decimal = leaf.logical().is("DECIMAL");
        boolean unsigned = leaf.logical().is("INTEGER") && !leaf.logical().flag();
        int width = leaf.physical().width(leaf.length());
        if (width > 0 && bytes.length != width
                && leaf.physical() != io.firesteel.formats.parquet.meta.PhysicalType.FIXED_LEN_BYTE_ARRAY) {
            return null;
        }
        return switch (leaf.physical()) {
            case BOOLEAN -> bytes.length == 1 ? (Long) (long) bytes[0] : null;
            case INT32 -> decimal
                    ? BigDecimal.valueOf(b.getInt(), leaf.logical().b())
                    : (Comparable<?>) (unsigned ? (Long) (b.getInt() & 0xffffffffL) : (Long) (long) b.getInt());
            case INT64 -> decimal
                    ? BigDecimal.valueOf(b.getLong(), leaf.logical().b())
                    : unsigned ? null : int64(leaf, b.getLong());
            case FLOAT -> floating(b.getFloat());
            case DOUBLE -> floating(b.getDouble());
            case INT96 -> null;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> decimal
                    ? bytes.length == 0 ? null : new BigDecimal(new BigInteger(bytes), leaf.logical().b())
                    : new UnsignedBytes(bytes);
        };
    }

    private static Comparable<?> int64(SchemaNode leaf, long v) {
        if (!leaf.logical().is("TIMESTAMP") || leaf.logical().a() == 1) {
            return v;
        }
        return leaf.logical().a() == 0 ? Math.abs(v) > Long.MAX_VALUE / 1000 ? null : (Long) (v * 1000) : null;
    }

    private static Comparable<?> floating(double v) {
        return Double.isNaN(v) ? null : v == 0 ? (Double) 0.0 : (Double) v;
    }

    private boolean bloomRefutes(ColumnBound b, SchemaNode leaf, ColumnChunk chunk) throws IOException {
        if (b.test() != ColumnBound.Test.EQ && b.test() != ColumnBound.Test.IN || b.values().size() > 1000) {
            return false;
        }
        BloomFilter filter = BloomFilter.read(file, chunk);
        if (filter == null) {
            return false;
        }
        for (Object value : b.values()) {
            byte[] bytes = encoded(value, leaf, wanted.field(b.column()).type());
            if (bytes == null || filter.mayContain(bytes)) {
                return false;
            }
        }
        return true;
    }

    /// The PLAIN bytes that a value has in the file; null when that is not certain.
    private static byte[] encoded(Object value, SchemaNode leaf, DataType type) {
        if (leaf.logical().is("TIMESTAMP") || type instanceof DecimalType) {
            return null;
        }
        return switch (leaf.physical()) {
            case INT32 -> value instanceof Number n && n.longValue() == n.intValue() && !(value instanceof Double)
                    && !(value instanceof Float)
                            ? ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(n.intValue()).array()
                            : null;
            case INT64 -> value instanceof Long n
                    ? ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(n).array()
                    : null;
            case BYTE_ARRAY -> value instanceof String s
                    ? s.getBytes(StandardCharsets.UTF_8)
                    : value instanceof byte[] raw ? raw : null;
            default -> null;
        };
    }

    private record UnsignedBytes(byte[] bytes) implements Comparable<UnsignedBytes> {
        @Override
        public int compareTo(UnsignedBytes o) {
            return Arrays.compareUnsigned(bytes, o.bytes);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof UnsignedBytes u && Arrays.equals(bytes, u.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
