package io.firesteel.formats.parquet;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.formats.parquet.meta.Footer;
import io.firesteel.formats.parquet.meta.Logical;
import io.firesteel.formats.parquet.meta.ParquetErrors;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The table schema that a file's schema means, by the rules of Spark's `ParquetToSparkSchemaConverter` and Parquet's
/// backward compatibility rules for lists and maps.
public final class SchemaConverter {
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private SchemaConverter() {
    }

    /// The schema of a file: the one that Spark or Firesteel left in it, else the converted one.
    public static StructType schema(Footer footer) {
        String json = footer.keyValues().get(SPARK_SCHEMA);
        if (json != null) {
            try {
                if (DataType.fromJson(json) instanceof StructType s) {
                    return s;
                }
            } catch (FiresteelException e) {
                // A type this version does not know: the file's own schema still tells what is in it.
                return struct(footer.root());
            }
        }
        return struct(footer.root());
    }

    static StructType struct(SchemaNode group) {
        List<StructField> fields = new ArrayList<>();
        for (SchemaNode c : group.children()) {
            fields.add(new StructField(c.name(), field(c), c.repetition() != 0));
        }
        return new StructType(fields);
    }

    private static DataType field(SchemaNode node) {
        return node.isRepeated() ? new ArrayType(single(node), false) : single(node);
    }

    private static DataType single(SchemaNode node) {
        if (node.isLeaf()) {
            return leaf(node);
        }
        SchemaNode element = listElement(node);
        if (element != null) {
            return new ArrayType(element.isRepeated() ? single(element) : field(element), element.repetition() == 1);
        }
        SchemaNode entries = mapEntries(node);
        if (entries != null) {
            SchemaNode value = entries.children().get(1);
            return new MapType(field(entries.children().get(0)), field(value), value.repetition() == 1);
        }
        return struct(node);
    }

    /// The node of a list's elements (the repeated one itself in old two-level lists); null when the group is no list.
    static SchemaNode listElement(SchemaNode node) {
        if (!node.logical().is("LIST") || node.children().size() != 1 || !node.children().getFirst().isRepeated()) {
            return null;
        }
        SchemaNode repeated = node.children().getFirst();
        boolean twoLevels = repeated.isLeaf() || repeated.children().size() != 1 || repeated.name().equals("array")
                || repeated.name().equals(node.name() + "_tuple");
        return twoLevels ? repeated : repeated.children().getFirst();
    }

    /// The repeated group of a map's keys and values; null when the group is no map.
    static SchemaNode mapEntries(SchemaNode node) {
        boolean map = node.logical().is("MAP") || node.logical().is("MAP_KEY_VALUE");
        if (!map || node.children().size() != 1) {
            return null;
        }
        SchemaNode entries = node.children().getFirst();
        return entries.isRepeated() && entries.children().size() == 2 ? entries : null;
    }

    /// The type of a leaf.
    static DataType leaf(SchemaNode node) {
        Logical meaning = node.logical();
        if (meaning.is("DECIMAL")) {
            return new DecimalType(meaning.a(), meaning.b());
        }
        if (meaning.is("TIME")) {
            throw ParquetErrors.time(node.describe(), node.name());
        }
        return switch (node.physical()) {
            case BOOLEAN -> SimpleType.BOOLEAN;
            case INT32 -> int32(meaning);
            case INT64 -> int64(meaning);
            case INT96 -> SimpleType.TIMESTAMP;
            case FLOAT -> SimpleType.FLOAT;
            case DOUBLE -> SimpleType.DOUBLE;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> bytes(node);
        };
    }

    /// Bytes with a meaning that no type has are refused, as Spark does, rather than given as bytes.
    private static DataType bytes(SchemaNode node) {
        Logical meaning = node.logical();
        if (meaning.is("STRING") || meaning.is("ENUM") || meaning.is("JSON")) {
            return SimpleType.STRING;
        }
        if (meaning.is("INTERVAL") || meaning.is("UUID") || meaning.is("FLOAT16")) {
            throw ParquetErrors.type(meaning.is("INTERVAL"), node.describe(), node.name());
        }
        return SimpleType.BINARY;
    }

    private static DataType int32(Logical meaning) {
        if (meaning.is("DATE")) {
            return SimpleType.DATE;
        }
        if (!meaning.is("INTEGER")) {
            return SimpleType.INTEGER;
        }
        return switch (meaning.a()) {
            case 8 -> meaning.flag() ? SimpleType.BYTE : SimpleType.SHORT;
            case 16 -> meaning.flag() ? SimpleType.SHORT : SimpleType.INTEGER;
            default -> meaning.flag() ? SimpleType.INTEGER : SimpleType.LONG;
        };
    }

    private static DataType int64(Logical meaning) {
        if (meaning.is("TIMESTAMP")) {
            return meaning.flag() ? SimpleType.TIMESTAMP : SimpleType.TIMESTAMP_NTZ;
        }
        return meaning.is("INTEGER") && !meaning.flag() ? new DecimalType(20, 0) : SimpleType.LONG;
    }
}
