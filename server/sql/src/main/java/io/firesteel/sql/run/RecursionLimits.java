package io.firesteel.sql.run;

/// How far recursive common tables may go.
///
/// @param levels rounds, `spark.sql.cteRecursionLevelLimit`; -1 for any number
/// @param rows   rows in all, `spark.sql.cteRecursionRowLimit`; -1 for any number
public record RecursionLimits(int levels, int rows) {
}
