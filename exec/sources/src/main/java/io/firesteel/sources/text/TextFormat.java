package io.firesteel.sources.text;

import java.io.IOException;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileStores;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.scan.FileFormat;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.BatchFiller;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.lines.LineRules;
import io.firesteel.sources.lines.Lines;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;

/// Text files as a source of scans: a row for each line, or for each file with `wholetext`.
public final class TextFormat implements FileFormat {

    @Override
    public Operator open(ScanExec scan, ScanSplit split, StructType wanted, OperatorScope scope) {
        return new Reader(new SourceOptions(scan.source().options()), wanted, split, scope);
    }

    private static final class Reader implements Operator {
        private final boolean whole;
        private final LineRules rules;
        private final ScanSplit split;
        private final OperatorScope scope;
        private final BatchFiller filler;
        private Lines lines;

        Reader(SourceOptions options, StructType wanted, ScanSplit split, OperatorScope scope) {
            this.whole = options.flag("wholetext", false);
            this.rules = LineRules.of(options, true);
            this.split = split;
            this.scope = scope;
            this.filler = new BatchFiller(wanted, "");
        }

        @Override
        public Batch next() {
            try {
                filler.begin();
                if (lines == null) {
                    FileStores stores = scope.files().stores();
                    lines = whole ? Lines.whole(split, rules, stores) : Lines.open(split, rules, stores);
                }
                while (!filler.full() && (whole ? lines.all() : lines.next())) {
                    for (int c = 0; c < filler.batch().width(); c++) {
                        ((BytesVector) filler.batch().column(c)).setBytes(filler.row(), lines.data(), lines.start(),
                                lines.end() - lines.start());
                    }
                    filler.commit();
                    if ((filler.row() & 255) == 0) {
                        scope.checkInterrupt();
                    }
                }
                return filler.finish();
            } catch (IOException | FiresteelException e) {
                throw ReadErrors.reading(split.path(), e);
            }
        }

        @Override
        public void close() {
            if (lines != null) {
                try {
                    lines.close();
                } catch (IOException e) {
                    throw ReadErrors.reading(split.path(), e);
                }
            }
        }
    }
}
