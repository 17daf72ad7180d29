package io.firesteel.task;

import java.util.List;
import java.util.Map;

/// Everything that an executor is told to run one task; the stage's binary travels once per executor, by reference.
///
/// @param attempt     which attempt this is
/// @param descriptor  the partition's descriptor
/// @param properties  the job's local properties; one shared map per stage attempt
/// @param outputEpoch map outputs cached by the executor that are older than this are asked for anew
/// @param cpus        slots that the task occupies
/// @param resources   addresses by resource name, e.g. `gpu`
/// @param speculative whether a twin of it is running
/// @param stageTasks  how many tasks a full run of the stage has
/// @param barrier     for a barrier stage, where each of its tasks runs, by partition; empty for other stages
public record TaskLaunch(TaskAttempt attempt, byte[] descriptor, Map<String, String> properties, long outputEpoch,
        int cpus, Map<String, List<String>> resources, boolean speculative, int stageTasks,
        List<BlockManagerAddress> barrier) {
}
