package io.firesteel.python.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What `TaskContext` and `BarrierTaskContext` show inside a worker.
///
/// @param attemptNumber   counts from 0 for each partition
/// @param taskAttemptId   unique in the application
/// @param cpus            whole slots
/// @param cpuAmount       slots, perhaps a fraction
/// @param resources       addresses by resource name
/// @param localProperties the job's, as Python set them
/// @param barrier         where barrier calls are answered; null outside barrier stages
public record TaskInfo(int stageId, int partitionId, int attemptNumber, long taskAttemptId, int cpus,
        BigDecimal cpuAmount, Map<String, List<String>> resources, Map<String, String> localProperties,
        SocketAddressInfo barrier) {
}
