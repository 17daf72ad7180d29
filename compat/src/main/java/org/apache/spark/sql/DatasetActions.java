package org.apache.spark.sql;

import java.util.List;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.python.PythonServers;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.frames.Frame;
import io.firesteel.frames.python.PythonRows;
import io.firesteel.frames.show.ShowText;

/// What a DataFrame gives to its caller: rows, texts, views. The part of [Dataset] that computes.
public abstract class DatasetActions {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetActions.class);

    private final SparkSession session;
    private final Frame frame;

    DatasetActions(SparkSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    /// The same under the engine's name.
    public final Frame frame() {
        return frame;
    }

    final SparkSession session() {
        return session;
    }

    public SparkSession sparkSession() {
        return session;
    }

    public QueryExecution queryExecution() {
        return new QueryExecution(frame);
    }

    public long count() {
        return Failures.running(frame::count);
    }

    public boolean isEmpty() {
        return Failures.running(frame::isEmpty);
    }

    public boolean isLocal() {
        return frame.isLocal();
    }

    public boolean isStreaming() {
        return false;
    }

    public String showString(int rows, int truncate, boolean vertical) {
        return Failures.running(() -> ShowText.of(frame, rows, truncate, vertical));
    }

    public String htmlString(int rows, int truncate) {
        return Failures.running(() -> ShowText.html(frame, rows, truncate));
    }

    public void show() {
        show(20, true);
    }

    public void show(int rows, boolean truncate) {
        System.out.println(showString(rows, truncate ? 20 : 0, false));
    }

    public void createTempView(String name) {
        view(name, false, false);
    }

    public void createOrReplaceTempView(String name) {
        view(name, false, true);
    }

    public void createGlobalTempView(String name) {
        view(name, true, false);
    }

    public void createOrReplaceGlobalTempView(String name) {
        view(name, true, true);
    }

    private void view(String name, boolean global, boolean replace) {
        Failures.analyzing(() -> {
            frame.session().createView(frame, name, global, replace);
            return null;
        });
    }

    public List<Row> collectAsList() {
        return Failures.running(() -> frame.run("collect").rows().stream().map(Row::new).toList());
    }

    /// All rows as pickles on a local socket: port (or path), secret, server.
    public Object[] collectToPython() {
        return Failures.running(() -> PythonServers.serve(engine(), "serve-DataFrame", PythonRows.pickles(frame,
                "collect")));
    }

    public Object[] tailToPython(int n) {
        return Failures.running(() -> PythonServers.serve(engine(), "serve-DataFrame", PythonRows.tail(frame, n)));
    }

    public Object[] toPythonIterator(boolean prefetchPartitions) {
        return Failures.running(() -> PythonServers.serveOneByOne(engine(), "serve toLocalIterator",
                PythonRows.pickles(frame, "toLocalIterator"), prefetchPartitions));
    }

    /// All rows as an Arrow stream on a local socket.
    public Object[] collectAsArrowToPython() {
        return Failures.running(() -> PythonServers.serveBytes(engine(), "serve-Arrow", PythonRows.arrow(frame)));
    }

    private io.firesteel.api.FiresteelContext engine() {
        return session.engine();
    }

    /// The rows as a dataset of pickles.
    public JavaRDD<byte[]> javaToPython() {
        return Failures.running(() -> new JavaRDD<>(new RDD<>(PythonRows.dataset(frame, engine()))));
    }

    /// Nothing is kept yet: every action computes its query.
    public DatasetActions cache() {
        return persist(StorageLevel.MEMORY_AND_DISK());
    }

    public DatasetActions persist(StorageLevel level) {
        LOG.warn("A DataFrame is not kept ({}): every action computes its query again", level.description());
        return this;
    }

    public DatasetActions unpersist(boolean blocking) {
        return this;
    }

    public StorageLevel storageLevel() {
        return StorageLevel.NONE();
    }

    public String[] inputFiles() {
        return Failures.analyzing(() -> frame.inputFiles().toArray(String[]::new));
    }

    public boolean sameSemantics(Dataset<?> other) {
        return frame.sameAs(other.frame());
    }

    public int semanticHash() {
        return frame.semanticHash();
    }

    @Override
    public String toString() {
        return frame.schema()
                .fields()
                .stream()
                .map(f -> f.name() + ": " + f.type().simpleString())
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }

}
