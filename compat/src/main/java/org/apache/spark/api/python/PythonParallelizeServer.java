package org.apache.spark.api.python;

import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;

import io.firesteel.python.local.LocalServer;
import io.firesteel.python.rdd.DatasetFacts;
import io.firesteel.python.rdd.FramedFiles;
import io.firesteel.python.rdd.PythonDatasets;

/// Takes the batches of `parallelize` over a socket, where local files must not hold data in the clear.
public class PythonParallelizeServer {
    private final LocalServer<JavaRDD<byte[]>> server;

    public PythonParallelizeServer(SparkContext sc, int parallelism) {
        this.server = LocalServer.start(DatasetFacts.conf(sc.context()), "parallelize", (in, out) -> new JavaRDD<>(
                new RDD<>(PythonDatasets.ofBatches(sc.context(), FramedFiles.readChunked(in), parallelism))));
    }

    public Object connInfo() {
        return server.address().connInfo();
    }

    public int port() {
        return server.address().port();
    }

    public String secret() {
        return server.address().secret();
    }

    public JavaRDD<byte[]> getResult() {
        return Thrown.translated(server::getResult);
    }
}
