package org.apache.spark.api.python;

import java.util.List;
import java.util.Map;

import org.apache.spark.broadcast.Broadcast;

/// A Python function with all that it needs; what the driver's Python hands over.
public interface PythonFunction {
    byte[] command();

    Map<String, String> envVars();

    List<String> pythonIncludes();

    String pythonExec();

    String pythonVer();

    List<Broadcast<PythonBroadcast>> broadcastVars();

    PythonAccumulatorV2 accumulator();
}
