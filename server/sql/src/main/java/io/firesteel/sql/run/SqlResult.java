package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.firesteel.fragments.EncodedRows;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// What a statement gives: a schema and rows. Made by the run of a query or by a command, read by shells and APIs.
///
/// @param parts rows in order, in pieces
public record SqlResult(StructType schema, List<EncodedRows> parts, List<Batch> batches) {

    public SqlResult {
        parts = List.copyOf(parts);
        batches = List.copyOf(batches);
    }

    /// A statement that gives nothing.
    public static SqlResult nothing() {
        return new SqlResult(new StructType(List.of()), List.of(), List.of());
    }

    /// Rows that a command has made, as objects in the form of `Vector.get`.
    public static SqlResult of(StructType schema, List<List<Object>> rows) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += Batch.ROWS) {
            int n = Math.min(Batch.ROWS, rows.size() - from);
            Vector[] columns = new Vector[schema.size()];
            for (int c = 0; c < columns.length; c++) {
                columns[c] = Vector.create(schema.field(c).type(), n);
                for (int i = 0; i < n; i++) {
                    columns[c].set(i, rows.get(from + i).get(c));
                }
            }
            Batch batch = new Batch(columns);
            batch.setSize(n);
            batches.add(batch);
        }
        return new SqlResult(schema, List.of(), batches);
    }

    /// Rows of strings under some column names.
    public static SqlResult ofTexts(List<String> names, List<List<String>> rows) {
        StructType schema = new StructType(names.stream().map(n -> new StructField(n, SimpleType.STRING)).toList());
        List<List<Object>> cells = new ArrayList<>();
        rows.forEach(r -> cells.add(new ArrayList<>(r)));
        return of(schema, cells);
    }

    /// Shows every batch in order; each is valid only during the call.
    public void forEach(Consumer<Batch> visitor) {
        parts.forEach(p -> p.forEach(schema.types(), visitor));
        batches.forEach(visitor);
    }

    /// All rows as objects, in the form of `Vector.get`.
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        forEach(b -> rows.addAll(b.rows()));
        return rows;
    }
}
