package io.firesteel.worker;

import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// How much memory an executor's processes may have, page cache aside, by Spark's settings: the heap and an overhead for all
/// the rest. Python workers count where it is said how much they may have.
///
/// @param bytes    in all
/// @param heap     of them the heap
/// @param overhead of them the overhead
/// @param children whether the processes that it has started count too
record MemoryLimit(long bytes, long heap, long overhead, boolean children) {
    static final Setting<Boolean> ENFORCED = Setting.bool("spark.firesteel.worker.enforceMemory", true,
            "Whether a worker ends executors that have more memory than spark.executor.memory and "
                    + "spark.executor.memoryOverhead allow.");
    private static final long MIB = 1L << 20;
    private static final Setting<Long> OVERHEAD = Setting.bytes("spark.executor.memoryOverhead", "0", MIB,
            "Memory of an executor's process beside its heap; 0: a part of the heap, and at least the minimum.");
    private static final Setting<Double> FACTOR = Setting.decimal("spark.executor.memoryOverheadFactor", 0.1,
            "Which part of the heap spark.executor.memoryOverhead is where it is not set.");
    private static final Setting<Long> LEAST = Setting.bytes("spark.executor.minMemoryOverhead", "384m", MIB,
            "The least that spark.executor.memoryOverhead is where it is not set.");
    private static final Setting<Long> PYTHON = Setting.bytes("spark.executor.pyspark.memory", "0", MIB,
            "The memory of an executor's Python workers.");
    /// By what settings of an application it is known.
    static final List<String> KEYS = List.of(OVERHEAD.key(), FACTOR.key(), LEAST.key(), PYTHON.key());

    /// @param megabytes of the executor's heap
    static MemoryLimit of(long megabytes, Conf conf) {
        long heap = megabytes * MIB;
        long asked = conf.get(OVERHEAD);
        long overhead = asked > 0 ? asked : Math.max((long) (heap * conf.get(FACTOR)), conf.get(LEAST));
        long python = conf.get(PYTHON);
        return new MemoryLimit(heap + overhead + python, heap, overhead, python > 0);
    }

    /// What it allows, in words.
    String words() {
        long python = bytes - heap - overhead;
        return mebibytes(bytes) + " that its heap (" + mebibytes(heap) + ") and spark.executor.memoryOverhead ("
                + mebibytes(overhead) + ")" + (children
                        ? " and spark.executor.pyspark.memory (" + mebibytes(python)
                                + ")"
                        : "")
                + " allow";
    }

    static String mebibytes(long bytes) {
        return bytes / MIB + " MiB";
    }
}
