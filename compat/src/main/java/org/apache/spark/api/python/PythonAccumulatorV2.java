package org.apache.spark.api.python;

import java.util.List;

import org.apache.spark.Thrown;

import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.python.rdd.AccumulatorChannel;
import io.firesteel.python.rdd.PythonUpdates;

/// The one accumulator behind all Python accumulators of an application: on the driver it passes each task's updates on
/// to pyspark's own server, before the job's result is returned.
public class PythonAccumulatorV2 extends PythonUpdates {
    private static final long serialVersionUID = 1L;

    private final transient AccumulatorChannel server;

    public PythonAccumulatorV2(String host, int port, String token) {
        this.server = new AccumulatorChannel(host, port, token);
    }

    /// By a socket file.
    public PythonAccumulatorV2(String path) {
        this.server = new AccumulatorChannel(path);
    }

    @Override
    public void merge(Accumulator<byte[], List<byte[]>> other) {
        if (server == null) {
            super.merge(other);
            return;
        }
        Thrown.translated(() -> {
            server.send(other.value());
            return null;
        });
    }
}
