package io.firesteel.sql;

import java.util.List;
import java.util.stream.Stream;

import io.firesteel.conf.Setting;

/// The settings of SQL that sessions read.
public final class SqlSettings {
    static final String BROADCAST_KEY = "spark.sql.autoBroadcastJoinThreshold";
    public static final Setting<Boolean> ANSI = Setting.bool("spark.sql.ansi.enabled", true,
            "Overflow, bad casts and division by zero are errors, as the SQL standard says.");
    public static final Setting<Boolean> CASE_SENSITIVE = Setting.bool("spark.sql.caseSensitive", false,
            "Names of columns must match in case.");
    public static final Setting<String> ZONE = Setting.text("spark.sql.session.timeZone", "",
            "The time zone of timestamps; the machine's where it is not set.");
    public static final Setting<Boolean> GROUP_ORDINAL = Setting.bool("spark.sql.groupByOrdinal", true,
            "Numbers in GROUP BY name items of the SELECT list.");
    public static final Setting<Boolean> ORDER_ORDINAL = Setting.bool("spark.sql.orderByOrdinal", true,
            "Numbers in ORDER BY name items of the SELECT list.");
    public static final Setting<Boolean> GROUP_ALIASES = Setting.bool("spark.sql.groupByAliases", true,
            "GROUP BY may name aliases of the SELECT list.");
    public static final Setting<String> WAREHOUSE = Setting.text("spark.sql.warehouse.dir", "spark-warehouse",
            "Folder of managed tables and of the catalogue.");
    public static final Setting<Integer> SHUFFLE_PARTITIONS = Setting.integer("spark.sql.shuffle.partitions", 0,
            "Partitions of exchanges; 0 takes twice the slots of the executors.");
    public static final Setting<Long> BROADCAST = Setting.bytes(BROADCAST_KEY, "10MB", 1L,
            "Estimated size up to which a join's build side goes whole to every executor; -1 switches it off.");
    public static final Setting<Long> MAX_PARTITION_BYTES = Setting.bytes("spark.sql.files.maxPartitionBytes", "128MB",
            1L,
            "Greatest size of a scan's partition.");
    public static final Setting<Long> OPEN_COST = Setting.bytes("spark.sql.files.openCostInBytes", "4MB", 1L,
            "What opening a file counts when small files are packed into partitions.");
    public static final Setting<String> DEFAULT_SOURCE = Setting.text("spark.sql.sources.default", "parquet",
            "Format of tables and reads that name none.");
    public static final Setting<String> CORRUPT_COLUMN = Setting.text("spark.sql.columnNameOfCorruptRecord",
            "_corrupt_record", "Name of the column for the text of CSV and JSON records that cannot be read.");
    public static final Setting<Boolean> CSV_PRUNING = Setting.bool("spark.sql.csv.parser.columnPruning.enabled", true,
            "CSV fields that a query does not use are not looked at.");
    public static final Setting<String> TIMESTAMP_TYPE = Setting.text("spark.sql.timestampType", "TIMESTAMP_LTZ",
            "The type of timestamps in inferred schemas: TIMESTAMP_LTZ or TIMESTAMP_NTZ.");
    public static final Setting<String> PARTITION_OVERWRITE = Setting.text("spark.sql.sources.partitionOverwriteMode",
            "STATIC",
            "INSERT OVERWRITE replaces all partitions that its clause names (STATIC), or those written (DYNAMIC).");
    public static final Setting<String> STORE_ASSIGNMENT = Setting.text("spark.sql.storeAssignmentPolicy", "ANSI",
            "Which types columns take in INSERT: ANSI refuses unreasonable ones, LEGACY casts everything.");
    public static final Setting<Integer> MAX_RECORDS = Setting.integer("spark.sql.files.maxRecordsPerFile", 0,
            "Rows that one file takes at most; 0 for no limit.");
    public static final Setting<String> PARQUET_CODEC = Setting.text("spark.sql.parquet.compression.codec", "snappy",
            "Compression of Parquet files: none, snappy, gzip, zstd or lz4_raw.");
    public static final Setting<String> PARQUET_TIMESTAMPS = Setting.text("spark.sql.parquet.outputTimestampType",
            "INT96", "How Parquet files hold timestamps: INT96 or TIMESTAMP_MICROS.");
    public static final Setting<Integer> RECURSION_LEVELS = Setting.integer("spark.sql.cteRecursionLevelLimit", 100,
            "Rounds that a recursive common table may take; -1 for any number.");
    public static final Setting<Integer> RECURSION_ROWS = Setting.integer("spark.sql.cteRecursionRowLimit", 1_000_000,
            "Rows that a recursive common table may have; -1 for any number.");
    public static final Setting<Boolean> RESERVED = Setting.bool("spark.sql.ansi.enforceReservedKeywords", false,
            "Reserved words of the SQL standard cannot be names.");
    public static final Setting<Boolean> DOUBLE_QUOTED = Setting.bool("spark.sql.ansi.doubleQuotedIdentifiers", false,
            "Double quotes enclose names, not strings.");
    public static final Setting<Boolean> PAD_CHARS = Setting.bool("spark.sql.readSideCharPadding", true,
            "CHAR columns are filled up with spaces when they are read.");
    public static final Setting<Boolean> CHAR_AS_STRING = Setting.bool("spark.sql.legacy.charVarcharAsString", false,
            "CHAR and VARCHAR are strings: of any length, never filled up, and legal in schemas of readers.");

    /// Those that SET checks.
    public static final List<Setting<?>> ALL = Stream.concat(AdaptiveSettings.ALL.stream(),
            Stream.of(ANSI, CASE_SENSITIVE, ZONE, GROUP_ORDINAL, ORDER_ORDINAL,
                    GROUP_ALIASES, WAREHOUSE, SHUFFLE_PARTITIONS, BROADCAST, MAX_PARTITION_BYTES, OPEN_COST,
                    DEFAULT_SOURCE,
                    CORRUPT_COLUMN, CSV_PRUNING, TIMESTAMP_TYPE, RESERVED, DOUBLE_QUOTED, PAD_CHARS, CHAR_AS_STRING,
                    RECURSION_LEVELS,
                    RECURSION_ROWS))
            .toList();

    private SqlSettings() {
    }
}
