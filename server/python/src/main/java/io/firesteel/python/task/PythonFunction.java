package io.firesteel.python.task;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/// A Python function as the driver handed it over; travels inside stage binaries.
///
/// @param command      pickled by the driver, opaque here
/// @param environment  variables that the worker gets
/// @param includes     archives of the SparkFiles folder that go on `sys.path`
/// @param pythonExec   the interpreter
/// @param pythonVersion major and minor of the driver's
/// @param broadcasts   ids of the broadcast values that it reads
/// @param accumulator  id of the accumulator that takes its updates, or -1
public record PythonFunction(byte[] command, Map<String, String> environment, List<String> includes, String pythonExec,
        String pythonVersion, List<Long> broadcasts, long accumulator) implements Serializable {
    public PythonFunction {
        environment = Map.copyOf(environment);
        includes = List.copyOf(includes);
        broadcasts = List.copyOf(broadcasts);
    }
}
