package io.firesteel.formats.parquet.meta;

import java.util.List;
import java.util.Map;

/// The checked footer of one file.
///
/// @param root      the schema; its children are the columns
/// @param leaves    the leaf nodes by column number
/// @param rows      in all row groups
/// @param groups    in file order
/// @param keyValues metadata of the writer, e.g. Spark's schema JSON
/// @param createdBy the writer, or empty
public record Footer(SchemaNode root, List<SchemaNode> leaves, long rows, List<RowGroup> groups,
        Map<String, String> keyValues, String createdBy) {
}
