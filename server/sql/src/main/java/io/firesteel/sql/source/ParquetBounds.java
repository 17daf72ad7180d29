package io.firesteel.sql.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.meta.ColumnStatistics;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;

/// The least and greatest number of a column in a row group, for estimates only.
///
/// @param least    in the unit of the column's type: days for dates, the number itself otherwise
/// @param greatest likewise
record ParquetBounds(Number least, Number greatest) {

    static Optional<ParquetBounds> of(ParquetFile file, RowGroup group, StructField field) {
        SchemaNode leaf = file.footer().root().child(field.name());
        if (leaf == null || !leaf.isLeaf() || leaf.leaf() >= group.columns().size()) {
            return Optional.empty();
        }
        ColumnStatistics s = group.columns().get(leaf.leaf()).statistics();
        Number min = number(s.min(), leaf.physical(), field);
        Number max = number(s.max(), leaf.physical(), field);
        return min == null || max == null ? Optional.empty() : Optional.of(new ParquetBounds(min, max));
    }

    private static Number number(byte[] plain, PhysicalType type, StructField field) {
        boolean counted = field.type().isIntegral() || field.type() == SimpleType.DATE;
        int scale = field.type() instanceof DecimalType d ? d.scale() : 0;
        if (plain == null || !counted && !(field.type() instanceof DecimalType) && field.type() != SimpleType.DOUBLE) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        if (type == PhysicalType.INT32 && plain.length == 4) {
            return scaled(bytes.getInt(), scale, counted);
        }
        if (type == PhysicalType.INT64 && plain.length == 8) {
            return scaled(bytes.getLong(), scale, counted);
        }
        return type == PhysicalType.DOUBLE && plain.length == 8 ? (Number) bytes.getDouble() : null;
    }

    private static Number scaled(long value, int scale, boolean counted) {
        return counted ? (Number) value : (Number) (value / Math.pow(10, scale));
    }
}
