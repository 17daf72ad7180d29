package io.firesteel.sources.csv;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.scan.FileFormat;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.ReadErrors;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// CSV files as a source of scans, and Hive's delimited text.
///
/// @param hive the files are Hive's
public record CsvFormat(boolean hive) implements FileFormat {

    @Override
    public Operator open(ScanExec scan, ScanSplit split, StructType wanted, OperatorScope scope) {
        CsvOptions options = hive
                ? CsvOptions.hive(scan.source().options())
                : CsvOptions.of(scan.source().options());
        ReadErrors.refuseCorruptOnly(wanted, options.corruptColumn());
        List<StructField> file = scan.source()
                .dataSchema()
                .fields()
                .stream()
                .filter(f -> !f.name().equalsIgnoreCase(options.corruptColumn()))
                .toList();
        return new CsvReader(options, new StructType(file), wanted, options.all().flag("columnpruning", true), split,
                scope);
    }
}
