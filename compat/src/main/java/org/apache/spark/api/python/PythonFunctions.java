package org.apache.spark.api.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.Rdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.DatasetFacts;
import io.firesteel.python.rdd.DriverInterpreter;
import io.firesteel.python.rdd.PythonDatasets;
import io.firesteel.python.rdd.PythonPartitions;
import io.firesteel.python.task.PythonFunction;

/// From Spark's description of a Python function to the engine's.
final class PythonFunctions {
    private PythonFunctions() {
    }

    @SuppressWarnings("unchecked")
    static Rdd<byte[]> apply(RDD<?> parent, org.apache.spark.api.python.PythonFunction function, boolean preserves,
            boolean isFromBarrier) {
        RddLike<Object, ?> dataset = (RddLike<Object, ?>) parent.rdd();
        Map<String, String> settings = DatasetFacts.pythonSettings(dataset.context());
        List<io.firesteel.api.Broadcast<?>> broadcasts = new ArrayList<>(
                function.broadcastVars().stream().<io.firesteel.api.Broadcast<?>>map(Broadcast::usable).toList());
        PythonPartitions<Object> body = new PythonPartitions<>(engine(function), broadcasts, function.accumulator(),
                isFromBarrier || parent.isBarrier(), settings, PythonWorkers::runtime);
        return PythonDatasets.through(dataset, body, preserves, isFromBarrier);
    }

    private static PythonFunction engine(org.apache.spark.api.python.PythonFunction function) {
        List<Long> ids = function.broadcastVars().stream().map(Broadcast::id).toList();
        return new PythonFunction(function.command(), function.envVars(), function.pythonIncludes(),
                DriverInterpreter.workersOf(function.pythonExec()), function.pythonVer(), ids,
                function.accumulator() == null ? -1 : function.accumulator().id());
    }
}
