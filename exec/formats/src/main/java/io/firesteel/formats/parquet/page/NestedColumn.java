package io.firesteel.formats.parquet.page;

import java.io.IOException;
import java.util.List;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Reads a column of arrays, maps or structs: gathers the level entries of the wanted rows from every leaf, then puts the
/// value together from the top (Dremel's levels read the other way round).
public final class NestedColumn implements ColumnReader {
    private final Shape shape;
    private final LevelColumn[] leaves;

    public NestedColumn(Shape shape) {
        this.shape = shape;
        this.leaves = shape.leaves().stream().map(LevelColumn::new).toArray(LevelColumn[]::new);
    }

    @Override
    public void open(ByteSource file, List<ColumnChunk> chunks, int leaf) {
        for (LevelColumn c : leaves) {
            c.open(file, chunks.get(c.number()));
        }
    }

    @Override
    public void skip(int rows) throws IOException {
        for (LevelColumn c : leaves) {
            for (int left = rows; left > 0; left -= 4096) {
                c.readRows(Math.min(left, 4096));
            }
        }
    }

    @Override
    public void read(Vector out, int rows) throws IOException {
        for (LevelColumn c : leaves) {
            c.readRows(rows);
        }
        out.clear();
        out.reserve(rows);
        assemble(shape, out, 0, rows);
    }

    /// Fills rows `at` to `at + count` of `out`; the leaves' starts tell where each of the `count` instances begins.
    private void assemble(Shape node, Vector out, int at, int count) {
        switch (node) {
            case Shape.Missing m -> {
                for (int i = 0; i < count; i++) {
                    out.set(at + i, null);
                }
            }
            case Shape.Leaf leaf -> leaves[leaf.index()].take(out, at, count);
            case Shape.Struct s -> {
                out.reserve(at + count);
                LevelColumn guide = leaves[s.guide()];
                for (int i = 0; i < count; i++) {
                    if (guide.level(i) < s.defined()) {
                        out.setNull(at + i);
                    }
                }
                for (int f = 0; f < ((StructVector) out).fieldCount(); f++) {
                    Vector field = ((StructVector) out).field(f);
                    field.reserve(at + count);
                    assemble(s.fields().get(f), field, at, count);
                }
            }
            case Shape.Repeated r -> repeated(r, out, at, count);
        }
    }

    private void repeated(Shape.Repeated r, Vector out, int at, int count) {
        LevelColumn guide = leaves[r.guide()];
        int[] lengths = new int[count];
        int elements = guide.descend(r.repetition(), r.element(), count, lengths);
        int[][] saved = new int[leaves.length][];
        for (int leaf : r.indexes()) {
            LevelColumn c = leaves[leaf];
            if (leaf == r.guide()) {
                saved[leaf] = c.pushed();
                continue;
            }
            int[] others = new int[count];
            if (c.descend(r.repetition(), r.element(), count, others) != elements
                    || !java.util.Arrays.equals(lengths, others)) {
                throw new CorruptFile("the leaves of a repeated field disagree on its length");
            }
            saved[leaf] = c.pushed();
        }
        out.reserve(at + count);
        int used = out instanceof ArrayVector a ? a.usedElements() : ((MapVector) out).usedEntries();
        for (int i = 0; i < count; i++) {
            if (guide.levelOf(saved[r.guide()], i) < r.defined()) {
                out.setNull(at + i);
            }
            if (out instanceof ArrayVector a) {
                a.commit(at + i, lengths[i]);
            } else {
                ((MapVector) out).commit(at + i, lengths[i]);
            }
        }
        if (out instanceof ArrayVector a) {
            a.elements().reserve(used + elements);
            assemble(r.items().getFirst(), a.elements(), used, elements);
        } else {
            MapVector m = (MapVector) out;
            m.keys().reserve(used + elements);
            m.items().reserve(used + elements);
            assemble(r.items().get(0), m.keys(), used, elements);
            assemble(r.items().get(1), m.items(), used, elements);
        }
        for (int leaf : r.indexes()) {
            leaves[leaf].restore(saved[leaf], count);
        }
    }
}
