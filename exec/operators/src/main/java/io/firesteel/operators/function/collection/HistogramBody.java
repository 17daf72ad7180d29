package io.firesteel.operators.function.collection;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// `histogram_numeric`: bins with a centre and a height; where there are too many the two nearest become one (Ben-Haim and
/// Tom-Tov, "A streaming parallel decision tree algorithm").
final class HistogramBody {

    private HistogramBody() {
    }

    /// One bin.
    private record Bin(double x, double y) {
    }

    static boolean apply(Vector[] a, int row, Vector out) {
        double[] values = FinishBodies.numbers((ArrayVector) a[0], row);
        int most = Values.integer(a[1], row);
        if (values.length == 0) {
            return false;
        }
        List<Bin> bins = new ArrayList<>();
        for (double v : values) {
            add(bins, v);
            if (bins.size() > most) {
                shrink(bins);
            }
        }
        ArrayVector list = (ArrayVector) out;
        StructVector elements = (StructVector) list.elements();
        int at = list.usedElements();
        elements.reserve(at + bins.size());
        for (int i = 0; i < bins.size(); i++) {
            elements.setNotNull(at + i);
            centre(elements.field(0), at + i, bins.get(i).x());
            elements.field(1).reserve(at + bins.size());
            ((DoubleVector) elements.field(1)).values()[at + i] = bins.get(i).y();
        }
        list.commit(row, bins.size());
        return true;
    }

    private static void centre(Vector field, int row, double x) {
        field.reserve(row + 1);
        switch (field) {
            case DoubleVector v -> v.values()[row] = x;
            case FloatVector v -> v.values()[row] = (float) x;
            default -> {
                if (field.type() instanceof io.firesteel.types.DecimalType d) {
                    field.set(row, java.math.BigDecimal.valueOf(x)
                            .setScale(d.scale(), java.math.RoundingMode.HALF_UP));
                } else {
                    Values.putWhole(field, row, (long) x);
                }
            }
        }
    }

    private static void add(List<Bin> bins, double v) {
        int i = 0;
        while (i < bins.size() && bins.get(i).x() < v) {
            i++;
        }
        if (i < bins.size() && bins.get(i).x() == v) {
            bins.set(i, new Bin(v, bins.get(i).y() + 1));
        } else {
            bins.add(i, new Bin(v, 1));
        }
    }

    private static void shrink(List<Bin> bins) {
        int nearest = 0;
        for (int i = 1; i < bins.size() - 1; i++) {
            if (bins.get(i + 1).x() - bins.get(i).x() < bins.get(nearest + 1).x() - bins.get(nearest).x()) {
                nearest = i;
            }
        }
        Bin left = bins.get(nearest);
        Bin right = bins.remove(nearest + 1);
        double y = left.y() + right.y();
        bins.set(nearest, new Bin((left.x() * left.y() + right.x() * right.y()) / y, y));
    }
}
