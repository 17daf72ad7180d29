package io.firesteel.operators.function.collection;

import io.firesteel.vector.MapVector;

/// Ends rows of maps that others fill; read by evaluators outside of this package.
public final class MapRows {

    private MapRows() {
    }

    /// Makes the next `n` entries a row; a null or repeated key is an error.
    public static void commit(MapVector out, int row, int n) {
        Elements.commit(out, row, n);
    }
}
