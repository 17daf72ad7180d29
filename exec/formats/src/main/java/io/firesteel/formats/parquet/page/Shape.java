package io.firesteel.formats.parquet.page;

import java.util.List;

/// The structure of a nested column as it is to be read: which levels mean null, empty and present at each node. Made by
/// the scan's schema matcher.
public sealed interface Shape {

    /// The leaves below this node, in order of their index.
    List<LeafType> leaves();

    /// A field that the file does not have: all null.
    record Missing() implements Shape {
        @Override
        public List<LeafType> leaves() {
            return List.of();
        }
    }

    /// A column of values.
    ///
    /// @param index of the leaf among those of the whole column
    record Leaf(int index, LeafType type) implements Shape {
        @Override
        public List<LeafType> leaves() {
            return List.of(type);
        }
    }

    /// A group of fields.
    ///
    /// @param guide   index of a leaf below it, whose levels tell whether it is null
    /// @param defined definition level from which on it is not null
    record Struct(int guide, int defined, List<Shape> fields) implements Shape {
        @Override
        public List<LeafType> leaves() {
            return fields.stream().flatMap(f -> f.leaves().stream()).toList();
        }
    }

    /// A list or a map.
    ///
    /// @param guide      index of a leaf below it
    /// @param defined    definition level from which on it is not null
    /// @param element    definition level from which on an element is there
    /// @param repetition repetition level of a further element
    /// @param indexes    of all leaves below it
    /// @param items      element shape, or key and value
    record Repeated(int guide, int defined, int element, int repetition, List<Integer> indexes,
            List<Shape> items) implements Shape {
        @Override
        public List<LeafType> leaves() {
            return items.stream().flatMap(f -> f.leaves().stream()).toList();
        }
    }
}
