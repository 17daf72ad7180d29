package io.firesteel.sources.json;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.scan.FileFormat;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.BatchFiller;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.lines.Lines;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// JSON files as a source of scans: an object a line, an array of objects a line, or one such document a file with
/// `multiLine`.
public final class JsonFormat implements FileFormat {

    @Override
    public Operator open(ScanExec scan, ScanSplit split, StructType wanted, OperatorScope scope) {
        JsonOptions options = JsonOptions.of(scan.source().options());
        ReadErrors.refuseCorruptOnly(wanted, options.corruptColumn());
        return new Reader(options, wanted, split, scope);
    }

    private static final class Reader implements Operator {
        private final JsonOptions options;
        private final ScanSplit split;
        private final OperatorScope scope;
        private final BatchFiller filler;
        private final JsonStruct root;
        private final int[] columns;
        private Lines lines;
        private JsonCursor array;

        Reader(JsonOptions options, StructType wanted, ScanSplit split, OperatorScope scope) {
            this.options = options;
            this.split = split;
            this.scope = scope;
            this.filler = new BatchFiller(wanted, options.corruptColumn());
            List<StructField> fields = wanted.fields()
                    .stream()
                    .filter(f -> !f.name().equalsIgnoreCase(options.corruptColumn()))
                    .toList();
            this.root = new JsonStruct(new StructType(fields), options.all());
            this.columns = fields.stream().mapToInt(f -> wanted.indexOf(f.name())).toArray();
        }

        @Override
        public Batch next() {
            try {
                filler.begin();
                if (lines == null) {
                    lines = options.multiLine()
                            ? Lines.whole(split, options.lines(), scope.files().stores())
                            : Lines.open(split, options.lines(), scope.files().stores());
                }
                while (!filler.full()) {
                    if (array != null) {
                        element();
                    } else if (options.multiLine() ? lines.all() : lines.next()) {
                        record();
                    } else {
                        break;
                    }
                    if ((filler.row() & 255) == 0) {
                        scope.checkInterrupt();
                    }
                }
                return filler.finish();
            } catch (IOException | FiresteelException e) {
                throw ReadErrors.reading(split.path(), e);
            }
        }

        private void record() throws IOException {
            JsonCursor at = new JsonCursor(options, lines.data(), lines.start(), lines.end());
            try {
                JsonToken token = at.parser().nextToken();
                if (token == JsonToken.START_OBJECT) {
                    object(at);
                } else if (token == JsonToken.START_ARRAY) {
                    // A broken array gives no rows at all, so it is read to its end before.
                    at.parser().skipChildren();
                    array = new JsonCursor(options, lines.data(), lines.start(), lines.end());
                    array.parser().nextToken();
                } else if (token != null) {
                    bad();
                }
            } catch (JacksonException e) {
                bad();
            } finally {
                at.close();
            }
        }

        /// The next element of an array of objects.
        private void element() throws IOException {
            boolean done = true;
            try {
                if (array.next(JsonToken.END_ARRAY)) {
                    if (array.token() == JsonToken.START_OBJECT) {
                        object(array);
                        done = false;
                    } else if (array.token() == JsonToken.VALUE_NULL) {
                        filler.nulls();
                        filler.commit();
                        done = false;
                    } else {
                        bad();
                    }
                }
            } catch (JacksonException e) {
                bad();
            }
            if (done) {
                array.close();
                array = null;
            }
        }

        private void object(JsonCursor at) throws IOException {
            int row = filler.row();
            Batch batch = filler.batch();
            if (root.object(at, i -> batch.column(columns[i]), row)) {
                filler.commit();
            } else {
                filler.commitBad(options.mode(), lines.data(), lines.start(), lines.end());
            }
        }

        /// A record that is no JSON, or no object.
        private void bad() {
            filler.nulls();
            filler.commitBad(options.mode(), lines.data(), lines.start(), lines.end());
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
