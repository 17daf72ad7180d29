package io.firesteel.frames.python;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.frames.Frame;
import io.firesteel.frames.FrameErrors;
import io.firesteel.frames.FrameSession;
import io.firesteel.frames.PlanBuilder;
import io.firesteel.frames.SessionSettings;
import io.firesteel.python.rdd.PythonDatasets;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

/// A DataFrame's rows for Python, and DataFrames of rows that Python made.
public final class PythonRows {

    private PythonRows() {
    }

    /// All rows as pickled lists.
    public static List<byte[]> pickles(Frame frame, String action) {
        SqlResult result = frame.run(action);
        boolean bytes = Boolean.parseBoolean(new SessionSettings(frame.session().sql()).find(
                "spark.sql.execution.pyspark.binaryAsBytes"));
        RowPickler pickler = new RowPickler(result.schema(), bytes);
        List<byte[]> pickles = new ArrayList<>();
        result.forEach(batch -> pickles.addAll(pickler.pickles(batch)));
        return pickles;
    }

    /// The last rows.
    public static List<byte[]> tail(Frame frame, int n) {
        long count = frame.count();
        int skipped = (int) Math.min(Integer.MAX_VALUE, Math.max(0, count - n));
        return pickles(frame.then(p -> PlanBuilder.offset(p, skipped)), "tail");
    }

    /// The rows as a dataset of pickled lists. The query runs when the dataset is made.
    public static RddLike<byte[], ?> dataset(Frame frame, FiresteelContext context) {
        List<byte[]> pickles = pickles(frame, "javaToPython");
        Rdd<byte[]> made = PythonDatasets.ofBatches(context, pickles, Math.clamp(pickles.size(), 1,
                context.defaultParallelism()));
        return made;
    }

    /// A DataFrame of the arrays that a dataset holds.
    ///
    /// @param schema JSON
    public static Frame frame(FrameSession session, RddLike<?, ?> arrays, String schema) {
        StructType type = (StructType) DataType.fromJson(schema);
        PythonValues values = new PythonValues(type);
        List<Object[]> rows = new ArrayList<>();
        arrays.collect().forEach(row -> rows.add(values.row(row)));
        return session.local(type, rows);
    }

    /// All rows as an Arrow stream with the order of its batches behind it.
    public static List<byte[]> arrow(Frame frame) {
        throw FrameErrors.unsupported("Arrow streams of " + frame.schema().simpleString());
    }
}
