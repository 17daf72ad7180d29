package org.apache.spark.api.python;

import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.python.local.DataServers;
import io.firesteel.python.rdd.DatasetFacts;

/// Local sockets for the rows of DataFrames, described as pyspark expects them: port (or path), secret, server.
public final class PythonServers {

    private PythonServers() {
    }

    public static Object[] serve(FiresteelContext context, String name, List<byte[]> frames) {
        return PythonRDD.described(DataServers.serve(DatasetFacts.conf(context), name, frames));
    }

    /// One element for each request.
    public static Object[] serveOneByOne(FiresteelContext context, String name, List<byte[]> frames, boolean ahead) {
        return PythonRDD.described(DataServers.servePartitions(DatasetFacts.conf(context), name, frames.size(),
                i -> List.of(frames.get(i)), ahead));
    }

    /// Bytes as they are, without lengths.
    public static Object[] serveBytes(FiresteelContext context, String name, List<byte[]> pieces) {
        return PythonRDD.described(DataServers.serveBytes(DatasetFacts.conf(context), name, pieces));
    }
}
