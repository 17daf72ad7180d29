package io.firesteel.operators.scan;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.types.StructType;

/// A reader of files in another format than Parquet. Registered by name in the scope; the scan applies filters and adds
/// partition columns itself.
public interface FileFormat {

    /// Opens one split.
    ///
    /// @param wanted columns to give, in this order
    Operator open(ScanExec scan, ScanSplit split, StructType wanted, OperatorScope scope);
}
