package io.firesteel.sources;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.firesteel.operators.scan.FileFormat;
import io.firesteel.sources.csv.CsvFormat;
import io.firesteel.sources.json.JsonFormat;
import io.firesteel.sources.lines.Compression;
import io.firesteel.sources.text.TextFormat;

/// The readers of text formats by name; the scan operator asks for them.
public final class TextFormats {

    private TextFormats() {
    }

    public static Map<String, FileFormat> all() {
        return Map.of("csv", new CsvFormat(false), "json", new JsonFormat(), "text", new TextFormat(), "hivetext",
                new CsvFormat(true));
    }

    /// Whether a file may be read from the middle.
    ///
    /// @param options keys in lower case
    public static boolean divisible(String path, Map<String, String> options) {
        SourceOptions o = new SourceOptions(options);
        return Compression.plain(path) && o.charset().equals(StandardCharsets.UTF_8) && !o.flag("multiline", false)
                && !o.flag("wholetext", false);
    }
}
