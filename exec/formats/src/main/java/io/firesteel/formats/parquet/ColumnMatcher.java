package io.firesteel.formats.parquet;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.formats.parquet.meta.ParquetErrors;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.formats.parquet.page.ColumnReader;
import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.formats.parquet.page.FlatColumn;
import io.firesteel.formats.parquet.page.LeafType;
import io.firesteel.formats.parquet.page.NestedColumn;
import io.firesteel.formats.parquet.page.Rebase;
import io.firesteel.formats.parquet.page.Shape;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Finds for each wanted column the reader of the file's column of that name; types that do not fit are a
/// `PARQUET_COLUMN_DATA_TYPE_MISMATCH`.
final class ColumnMatcher {
    private final String file;
    private final String column;
    private final Decompressed decompressed;
    private final Rebase rebase;
    private final List<LeafType> leaves = new ArrayList<>();

    private ColumnMatcher(String file, String column, Rebase rebase, Decompressed decompressed) {
        this.decompressed = decompressed;
        this.rebase = rebase;
        this.file = file;
        this.column = column;
    }

    /// The reader of a column; null when the file has no such column.
    static ColumnReader reader(ParquetFile file, StructField wanted, Rebase rebase) {
        SchemaNode node = file.footer().root().child(wanted.name());
        if (node == null) {
            return null;
        }
        ColumnMatcher matcher = new ColumnMatcher(file.source().name(), wanted.name(), rebase, file.decompressed());
        if (node.isLeaf() && !node.isRepeated() && !wanted.type().isNested()) {
            return new FlatColumn(matcher.leaf(node, wanted.type()));
        }
        return new NestedColumn(matcher.field(node, wanted.type()));
    }

    private LeafType leaf(SchemaNode node, DataType wanted) {
        LeafType type = LeafType.of(node, wanted);
        if (type == null) {
            throw mismatch(node, wanted);
        }
        return rebase.apply(type.counting(decompressed));
    }

    private RuntimeException mismatch(SchemaNode node, DataType wanted) {
        return ParquetErrors.mismatch(file, column, wanted.catalogString(), node.describe());
    }

    /// A node with its own repetition.
    private Shape field(SchemaNode node, DataType wanted) {
        if (node.isRepeated()) {
            if (!(wanted instanceof ArrayType a)) {
                throw mismatch(node, wanted);
            }
            int first = leaves.size();
            Shape element = single(node, a.elementType());
            return new Shape.Repeated(first, node.maxDef() - 1, node.maxDef(), node.maxRep(), indexes(first),
                    List.of(element));
        }
        return single(node, wanted);
    }

    private Shape single(SchemaNode node, DataType wanted) {
        if (node.isLeaf()) {
            if (wanted.isNested()) {
                throw mismatch(node, wanted);
            }
            leaves.add(leaf(node, wanted));
            return new Shape.Leaf(leaves.size() - 1, leaves.getLast());
        }
        return switch (wanted) {
            case ArrayType a -> list(node, a);
            case MapType m -> map(node, m);
            case StructType s -> struct(node, s);
            default -> throw mismatch(node, wanted);
        };
    }

    private Shape list(SchemaNode node, ArrayType wanted) {
        SchemaNode element = SchemaConverter.listElement(node);
        if (element == null) {
            throw mismatch(node, wanted);
        }
        SchemaNode repeated = node.children().getFirst();
        int first = leaves.size();
        Shape shape = element.isRepeated()
                ? single(element, wanted.elementType())
                : field(element, wanted.elementType());
        return new Shape.Repeated(first, node.maxDef(), repeated.maxDef(), repeated.maxRep(), indexes(first),
                List.of(shape));
    }

    private Shape map(SchemaNode node, MapType wanted) {
        SchemaNode entries = SchemaConverter.mapEntries(node);
        if (entries == null) {
            throw mismatch(node, wanted);
        }
        int first = leaves.size();
        Shape key = field(entries.children().get(0), wanted.keyType());
        Shape value = field(entries.children().get(1), wanted.valueType());
        return new Shape.Repeated(first, node.maxDef(), entries.maxDef(), entries.maxRep(), indexes(first),
                List.of(key, value));
    }

    private Shape struct(SchemaNode node, StructType wanted) {
        int first = leaves.size();
        List<Shape> fields = new ArrayList<>();
        for (StructField f : wanted.fields()) {
            SchemaNode child = node.child(f.name());
            fields.add(child == null ? new Shape.Missing() : field(child, f.type()));
        }
        if (leaves.size() == first) {
            // No wanted field is in the file; some leaf still has to say which structs are null.
            SchemaNode any = node;
            while (!any.isLeaf()) {
                if (any.children().isEmpty()) {
                    throw mismatch(node, wanted);
                }
                any = any.children().getFirst();
            }
            leaves.add(leaf(any, SchemaConverter.leaf(any)));
            fields.add(new Shape.Leaf(first, leaves.getLast()));
            return new Shape.Struct(first, node.maxDef(), fields);
        }
        return new Shape.Struct(first, node.maxDef(), fields);
    }

    private List<Integer> indexes(int first) {
        List<Integer> all = new ArrayList<>();
        for (int i = first; i < leaves.size(); i++) {
            all.add(i);
        }
        return all;
    }
}
