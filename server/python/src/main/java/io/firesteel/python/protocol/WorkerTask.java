package io.firesteel.python.protocol;

import java.util.List;
import java.util.Map;

/// Everything that a worker is told before the data of one task.
///
/// @param partition     index, the `split` of `mapPartitionsWithIndex`
/// @param pythonVersion major and minor of the driver's interpreter, e.g. `3.11`; the worker's has to be the same
/// @param filesFolder   root of `SparkFiles`
/// @param includes      names of archives in that folder that are put on `sys.path`
/// @param evalType      0 for RDDs, otherwise pyspark's `PythonEvalType`
/// @param runnerConf    session settings that the evaluation heeds; empty for RDDs
/// @param evalConf      settings of this evaluation type; empty for RDDs
public record WorkerTask(int partition, String pythonVersion, TaskInfo info, String filesFolder, List<String> includes,
        int evalType, Map<String, String> runnerConf, Map<String, String> evalConf, Command command) {
    /// The evaluation type of RDD functions.
    public static final int RDD = 0;
}
