package io.firesteel.sources.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import io.firesteel.sources.FileHandle;
import io.firesteel.sources.Inference;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.value.FieldParser;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The schema of CSV files: names from the first file's first line, types from the rows where `inferSchema` asks for them.
public final class CsvInference {
    private final CsvOptions options;

    public CsvInference(Map<String, String> options) {
        this.options = CsvOptions.of(options);
    }

    /// The columns of the files; empty when there is no line in any.
    ///
    /// @param threads how many files are read at once
    public StructType infer(List<FileHandle> files, int threads) {
        List<String> first = null;
        for (int i = 0; i < files.size() && first == null; i++) {
            first = firstRecord(files.get(i));
        }
        if (first == null) {
            return new StructType(List.of());
        }
        List<String> names = names(first);
        DataType[] types = new DataType[names.size()];
        Arrays.fill(types, SimpleType.NULL);
        if (options.all().flag("inferschema", false)) {
            List<Callable<DataType[]>> looks = new ArrayList<>();
            files.forEach(f -> looks.add(() -> look(f, names.size())));
            for (DataType[] seen : Inference.all(looks, threads)) {
                for (int c = 0; c < types.length; c++) {
                    types[c] = CsvTypes.wider(types[c], seen[c]);
                }
            }
        }
        return columns(names, types);
    }

    /// The fields of the first line that is a record; null for a file without one.
    private List<String> firstRecord(FileHandle file) {
        List<String> fields = new ArrayList<>();
        boolean[] found = new boolean[1];
        records(file, tokens -> {
            for (int i = 0; i < tokens.count(); i++) {
                byte kind = tokens.kind(i);
                fields.add(kind == CsvTokenizer.NULL || kind == CsvTokenizer.EMPTY
                        ? ""
                        : FieldParser.text(tokens.bytes(i), tokens.start(i), tokens.end(i)));
            }
            found[0] = true;
            return false;
        });
        return found[0] ? fields : null;
    }

    /// Safe names: numbered where there is no header or an empty one, made different where two are equal.
    private List<String> names(List<String> first) {
        List<String> names = new ArrayList<>();
        boolean exact = options.all().flag("casesensitive", false);
        Map<String, Integer> uses = new HashMap<>();
        first.forEach(n -> uses.merge(exact ? n : n.toLowerCase(Locale.ROOT), 1, Integer::sum));
        String none = new String(options.nullValue(), java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < first.size(); i++) {
            String name = first.get(i);
            if (!options.header() || name.isEmpty() || name.equals(none)) {
                names.add("_c" + i);
            } else {
                names.add(uses.get(exact ? name : name.toLowerCase(Locale.ROOT)) > 1 ? name + i : name);
            }
        }
        return names;
    }

    private DataType[] look(FileHandle file, int width) {
        DataType[] types = new DataType[width];
        Arrays.fill(types, SimpleType.NULL);
        CsvTypes rules = new CsvTypes(options.all());
        double ratio = options.all().ratio("samplingratio", 1.0);
        Random random = new Random(1);
        boolean[] header = {options.header()};
        records(file, tokens -> {
            if (header[0]) {
                header[0] = false;
                return true;
            }
            if (ratio < 0.99 && random.nextDouble() >= ratio) {
                return true;
            }
            widen(types, tokens, rules);
            return true;
        });
        return types;
    }

    private void widen(DataType[] types, CsvTokenizer tokens, CsvTypes rules) {
        for (int c = 0; c < Math.min(types.length, tokens.count()); c++) {
            if (present(tokens, c)) {
                types[c] = rules.with(types[c], tokens.bytes(c), tokens.start(c), tokens.end(c));
            }
        }
    }

    /// The columns of one record, `_c0` and on.
    StructType schema(byte[] record) {
        CsvTokenizer tokens = new CsvTokenizer(options.dialect());
        tokens.record(record, 0, record.length);
        DataType[] types = new DataType[tokens.count()];
        Arrays.fill(types, SimpleType.NULL);
        widen(types, tokens, new CsvTypes(options.all()));
        return columns(IntStream.range(0, types.length).mapToObj(c -> "_c" + c).toList(), types);
    }

    private static StructType columns(List<String> names, DataType[] types) {
        List<StructField> fields = new ArrayList<>();
        for (int c = 0; c < types.length; c++) {
            fields.add(new StructField(names.get(c), types[c] == SimpleType.NULL ? SimpleType.STRING : types[c]));
        }
        return new StructType(fields);
    }

    private boolean present(CsvTokenizer tokens, int c) {
        byte kind = tokens.kind(c);
        if (kind == CsvTokenizer.NULL || kind == CsvTokenizer.EMPTY) {
            return false;
        }
        byte[] none = options.nullValue();
        return !Arrays.equals(tokens.bytes(c), tokens.start(c), tokens.end(c), none, 0, none.length);
    }

    /// Asked for each record; false ends the reading.
    @FunctionalInterface
    private interface Visitor {
        boolean visit(CsvTokenizer record);
    }

    private void records(FileHandle file, Visitor visitor) {
        CsvTokenizer tokens = new CsvTokenizer(options.dialect());
        try (CsvRecords records = new CsvRecords(options, tokens, file.split(), file.stores(), false)) {
            while (records.next(true) && visitor.visit(tokens)) {
                continue;
            }
        } catch (IOException e) {
            throw ReadErrors.reading(file.path(), e);
        }
    }
}
