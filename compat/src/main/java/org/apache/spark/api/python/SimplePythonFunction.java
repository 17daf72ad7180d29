package org.apache.spark.api.python;

import java.util.List;
import java.util.Map;

import org.apache.spark.broadcast.Broadcast;

/// The one kind of [PythonFunction]. Made by pyspark through Py4J.
public record SimplePythonFunction(byte[] command, Map<String, String> envVars, List<String> pythonIncludes,
        String pythonExec, String pythonVer, List<Broadcast<PythonBroadcast>> broadcastVars,
        PythonAccumulatorV2 accumulator) implements PythonFunction {
}
