package io.firesteel.fragments.counts;

import java.util.List;
import java.util.Set;

/// Spark's names of the metrics of operators.
final class MetricNames {
    static final String OUTPUT_ROWS = "number of output rows";
    static final String SHUFFLE_ROWS = "shuffle records written";
    static final String ROWS_READ = "records read";
    static final String SHUFFLE_BYTES = "shuffle bytes written";
    static final String SHUFFLE_TIME = "shuffle write time";
    static final String DATA_SIZE = "data size";
    static final String LOCAL_BYTES = "local bytes read";
    static final String REMOTE_BYTES = "remote bytes read";
    static final String LOCAL_BLOCKS = "local blocks read";
    static final String REMOTE_BLOCKS = "remote blocks read";
    static final String FETCH_WAIT = "fetch wait time";
    static final String SCAN_TIME = "scan time";
    static final String SORT_TIME = "sort time";
    static final String AGGREGATE_TIME = "time in aggregation build";
    static final String PEAK_MEMORY = "peak memory";
    static final String SPILL_SIZE = "spill size";
    static final String BUILD_TIME = "time to build hash map";
    static final String BUILD_SIZE = "data size of build side";
    static final String FILES = "number of files read";
    static final String FILE_BYTES = "size of files read";
    static final String PARTITIONS = "number of partitions";

    /// Each counts the rows of batches.
    static final List<String> ROWS = List.of(OUTPUT_ROWS, SHUFFLE_ROWS, ROWS_READ);
    /// Each is the operator's own time.
    static final List<String> TIMES = List.of(SCAN_TIME, SORT_TIME, AGGREGATE_TIME);
    static final long NANOS_PER_MILLI = 1_000_000;
    private static final Set<String> OF_DRIVER = Set.of(FILES, FILE_BYTES, PARTITIONS);

    private MetricNames() {
    }

    /// Whether the driver knows its value before any task runs.
    static boolean ofDriver(String name) {
        return OF_DRIVER.contains(name);
    }
}
