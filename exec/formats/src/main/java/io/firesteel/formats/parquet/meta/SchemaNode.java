package io.firesteel.formats.parquet.meta;

import java.util.List;

/// One node of a file's schema tree with the levels that its values have.
///
/// @param name       as in the file
/// @param repetition 0 required, 1 optional, 2 repeated
/// @param physical   of a leaf; null for a group
/// @param length     of fixed-length values
/// @param logical    what it means
/// @param fieldId    or -1
/// @param maxDef     definition level of a value that is there
/// @param maxRep     how many repeated nodes lie on the way
/// @param leaf       number of the column for a leaf, -1 for a group
/// @param children   of a group
public record SchemaNode(String name, int repetition, PhysicalType physical, int length, Logical logical, int fieldId,
        int maxDef, int maxRep, int leaf, List<SchemaNode> children) {

    public boolean isLeaf() {
        return physical != null;
    }

    public boolean isRepeated() {
        return repetition == 2;
    }

    /// The child of that name, exactly or, failing that, in any case; null when there is none.
    public SchemaNode child(String wanted) {
        for (SchemaNode c : children) {
            if (c.name.equals(wanted)) {
                return c;
            }
        }
        for (SchemaNode c : children) {
            if (c.name.equalsIgnoreCase(wanted)) {
                return c;
            }
        }
        return null;
    }

    /// How the type is called in messages.
    public String describe() {
        return (isLeaf() ? physical.name() : "group") + (logical.name().isEmpty() ? "" : " (" + logical + ")");
    }
}
