package io.firesteel.sources.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.sources.FileHandle;
import io.firesteel.sources.Inference;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.ReadMode;
import io.firesteel.sources.lines.Lines;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The schema of JSON files from all their records, or a sample of them; fields in alphabetical order, and the column for
/// corrupt records where one was seen.
public final class JsonInference {
    private final JsonOptions options;

    public JsonInference(Map<String, String> options) {
        this.options = JsonOptions.of(options);
    }

    /// What one file holds.
    private record Seen(JsonShape shape, boolean corrupt) {
    }

    /// @param threads how many files are read at once
    public StructType infer(List<FileHandle> files, int threads) {
        List<Callable<Seen>> looks = new ArrayList<>();
        files.forEach(f -> looks.add(() -> look(f)));
        JsonShape all = new JsonShape(JsonShape.Rules.of(options.all()));
        boolean corrupt = false;
        for (Seen seen : Inference.all(looks, threads)) {
            all.merge(seen.shape());
            corrupt |= seen.corrupt();
        }
        StructType found = all.type()
                .filter(StructType.class::isInstance)
                .map(StructType.class::cast)
                .orElse(new StructType(List.of()));
        if (!corrupt || options.mode() != ReadMode.PERMISSIVE || found.indexOf(options.corruptColumn()) >= 0) {
            return found;
        }
        List<StructField> fields = new ArrayList<>(found.fields());
        fields.add(new StructField(options.corruptColumn(), SimpleType.STRING));
        fields.sort(Comparator.comparing(StructField::name));
        return new StructType(fields);
    }

    private Seen look(FileHandle file) {
        JsonShape shape = new JsonShape(JsonShape.Rules.of(options.all()));
        boolean corrupt = false;
        double ratio = options.all().ratio("samplingratio", 1.0);
        Random random = new Random(1);
        try (Lines lines = options.multiLine()
                ? Lines.whole(file.split(), options.lines(), file.stores())
                : Lines.open(file.split(), options.lines(), file.stores())) {
            while (options.multiLine() ? lines.all() : lines.next()) {
                if (ratio >= 0.99 || random.nextDouble() < ratio) {
                    corrupt |= !record(lines, shape);
                }
            }
        } catch (IOException e) {
            throw ReadErrors.reading(file.path(), e);
        }
        return new Seen(shape, corrupt);
    }

    /// Takes in one record; false when it is none. A broken record must leave no trace, so it is read once before.
    private boolean record(Lines lines, JsonShape shape) throws IOException {
        boolean good;
        JsonToken token;
        try (JsonParser p = parser(lines)) {
            token = p.nextToken();
            if (token == null) {
                return true;
            }
            p.skipChildren();
            good = !p.currentToken().isStructStart() && token.isStructStart() && p.currentToken().isStructEnd();
        } catch (JacksonException e) {
            good = false;
            token = null;
        }
        if (!good) {
            if (options.mode() == ReadMode.FAILFAST) {
                throw ReadErrors.malformed(lines.text());
            }
            return token == JsonToken.VALUE_NULL;
        }
        try (JsonParser p = parser(lines)) {
            p.nextToken();
            if (token == JsonToken.START_OBJECT) {
                shape.add(p);
                return true;
            }
            while (p.nextToken() != JsonToken.END_ARRAY) {
                if (p.currentToken() != JsonToken.START_OBJECT) {
                    p.skipChildren();
                    good &= p.currentToken() == JsonToken.VALUE_NULL;
                } else {
                    shape.add(p);
                }
            }
            return good;
        }
    }

    private JsonParser parser(Lines lines) throws IOException {
        return options.factory().createParser(lines.data(), lines.start(), lines.end() - lines.start());
    }
}
