package io.firesteel.sources.csv;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.scan.FileFormat;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// CSV files as a source of scans.
public final class CsvFormat implements FileFormat {

    @Override
    public Operator open(ScanExec scan, ScanSplit split, StructType wanted, OperatorScope scope) {
        CsvOptions options = CsvOptions.of(scan.source().options());
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
