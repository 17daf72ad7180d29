package io.firesteel.formats.parquet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// The files in `parquet/` of the test resources and the values that their writers put in.
final class Fixtures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {
    }

    static Path path(String name) {
        try {
            return Path.of(Fixtures.class.getResource("/parquet/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names(String prefix) {
        try (java.util.stream.Stream<Path> files = Files.list(path("sorted.parquet").getParent())) {
            return files.map(p -> p.getFileName().toString())
                    .filter(n -> n.startsWith(prefix) && n.endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<Object>> read(Path path, StructType wanted, List<ScanFilter> filters) throws IOException {
        try (ParquetFile file = ParquetFile.open(path)) {
            ParquetScan scan = new ParquetScan(file, wanted == null ? file.schema() : wanted, filters);
            List<List<Object>> rows = new ArrayList<>();
            for (RowGroup g : file.groups(0, Long.MAX_VALUE)) {
                if (scan.open(g)) {
                    for (Batch b; (b = scan.next()) != null;) {
                        rows.addAll(b.rows());
                    }
                }
            }
            return rows;
        }
    }

    /// Rows of expected values as canonical text.
    static List<String> expected(String name, StructType types) throws IOException {
        List<String> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path(name + ".json.gz"))), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null;) {
                rows.add(canonical(JSON.readTree(line), types));
            }
        }
        return rows;
    }

    private static String canonical(JsonNode v, DataType type) {
        if (v.isNull()) {
            return "null";
        }
        StringBuilder s = new StringBuilder();
        switch (type) {
            case ArrayType a -> v.forEach(x -> s.append(canonical(x, a.elementType())).append(';'));
            case MapType m -> v.forEach(x -> s.append(canonical(x.get(0), m.keyType()))
                    .append('=')
                    .append(canonical(x.get(1), m.valueType()))
                    .append(';'));
            case StructType t -> {
                for (int i = 0; i < t.size(); i++) {
                    s.append(canonical(v.get(i), t.field(i).type())).append(';');
                }
            }
            default -> s.append(scalar(v.asText(), type));
        }
        return type.isNested() ? "[" + s + "]" : s.toString();
    }

    private static String scalar(String text, DataType type) {
        return type == SimpleType.FLOAT || type == SimpleType.DOUBLE ? Double.toString(Double.parseDouble(text)) : text;
    }

    static String canonical(Object v, DataType type) {
        return switch (v) {
            case null -> "null";
            case List<?> l -> {
                StringBuilder s = new StringBuilder("[");
                for (int i = 0; i < l.size(); i++) {
                    DataType t = type instanceof ArrayType a ? a.elementType() : ((StructType) type).field(i).type();
                    s.append(canonical(l.get(i), t)).append(';');
                }
                yield s.append(']').toString();
            }
            case Map<?, ?> m -> {
                StringBuilder s = new StringBuilder("[");
                MapType t = (MapType) type;
                m.forEach((k, x) -> s.append(canonical(k, t.keyType()))
                        .append('=')
                        .append(canonical(x, t.valueType()))
                        .append(';'));
                yield s.append(']').toString();
            }
            case byte[] b -> "0x" + HexFormat.of().formatHex(b);
            case BigDecimal d -> d.toPlainString();
            case Float f -> Double.toString(f);
            default -> v.toString();
        };
    }
}
