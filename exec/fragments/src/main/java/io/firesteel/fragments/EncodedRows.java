package io.firesteel.fragments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.firesteel.operators.exchange.BatchDecoder;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;

/// The result rows of one task: batches in the byte form of `BatchEncoder`. Made by a task, read by the driver; never
/// changed.
public record EncodedRows(List<byte[]> chunks) {

    public EncodedRows {
        chunks = List.copyOf(chunks);
    }

    /// Shows every batch; each is valid only during the call.
    public void forEach(List<? extends DataType> types, Consumer<Batch> visitor) {
        BatchDecoder decoder = new BatchDecoder(types);
        for (byte[] chunk : chunks) {
            try {
                ByteArrayInputStream in = new ByteArrayInputStream(chunk);
                for (Batch b; (b = decoder.read(in)) != null;) {
                    visitor.accept(b);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("result rows are broken", e);
            }
        }
    }

    /// All rows as objects, in the form of `Vector.get`.
    public List<Object[]> rows(List<? extends DataType> types) {
        List<Object[]> rows = new ArrayList<>();
        forEach(types, b -> {
            for (int i = 0; i < b.count(); i++) {
                Object[] row = new Object[b.width()];
                for (int c = 0; c < row.length; c++) {
                    row[c] = b.column(c).get(b.row(i));
                }
                rows.add(row);
            }
        });
        return rows;
    }
}
