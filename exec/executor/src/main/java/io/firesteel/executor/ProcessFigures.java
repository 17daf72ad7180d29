package io.firesteel.executor;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.memory.MemoryAccount;

/// The memory and collections of this process by the names of Spark's `ExecutorMetricType`; read when a heartbeat is due.
public final class ProcessFigures {
    private static final Set<String> YOUNG = Set.of("Copy", "PS Scavenge", "ParNew", "G1 Young Generation",
            "ZGC Minor Pauses", "ZGC Minor Cycles");

    private ProcessFigures() {
    }

    /// The values in the order of `names`; 0 for what is not measured.
    public static long[] now(MemoryAccount account, List<String> names) {
        Map<String, Long> values = now(account);
        return names.stream().mapToLong(name -> values.getOrDefault(name, 0L)).toArray();
    }

    /// The values by name, in bytes, counts and milliseconds.
    public static Map<String, Long> now(MemoryAccount account) {
        Map<String, Long> values = new HashMap<>();
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        MemoryAccount.Usage usage = account.usage();
        values.put("JVMHeapMemory", memory.getHeapMemoryUsage().getUsed());
        values.put("JVMOffHeapMemory", memory.getNonHeapMemoryUsage().getUsed());
        values.put("OnHeapExecutionMemory", usage.execution());
        values.put("OnHeapStorageMemory", usage.storage());
        values.put("OnHeapUnifiedMemory", usage.execution() + usage.storage());
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            switch (pool.getName()) {
                case "direct" -> values.put("DirectPoolMemory", Math.max(0, pool.getMemoryUsed()));
                case "mapped" -> values.put("MappedPoolMemory", Math.max(0, pool.getMemoryUsed()));
                default -> {
                    // No metric of Spark's.
                }
            }
        }
        collections(values);
        return values;
    }

    private static void collections(Map<String, Long> values) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            long count = Math.max(0, collector.getCollectionCount());
            long time = Math.max(0, collector.getCollectionTime());
            String kind = YOUNG.contains(collector.getName())
                    ? "Minor"
                    : collector.getName().contains("Concurrent") ? "Concurrent" : "Major";
            values.merge(kind + "GCCount", count, Long::sum);
            values.merge(kind + "GCTime", time, Long::sum);
            values.merge("TotalGCTime", time, Long::sum);
        }
    }
}
