package io.firesteel.cli.conf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.firesteel.error.FiresteelException;

/// A settings file such as `spark-defaults.conf`, in the format of [Properties] (`key value`, `key=value`, `key: value`,
/// `#` comments, a trailing backslash continues a line), with the line that each entry begins on. Read by
/// [SettingSources].
///
/// @param path    the file
/// @param entries in the order of the file; a key may come twice, and the later one holds
public record PropertiesFile(Path path, List<Entry> entries) {
    /// Larger than any settings file; a wrong path to a data file is refused before it is read.
    private static final long MAX_BYTES = 16L << 20;

    public PropertiesFile {
        entries = List.copyOf(entries);
    }

    /// One setting, its value without blanks around it.
    ///
    /// @param line counted from 1
    public record Entry(String key, String value, int line) {
    }

    /// Reads `path`, or fails with the file and line that is wrong.
    public static PropertiesFile read(Path path) {
        return new PropertiesFile(path, parse(path, text(path)));
    }

    private static String text(Path path) {
        try {
            if (Files.isDirectory(path) || Files.size(path) > MAX_BYTES) {
                throw unreadable(path, Files.isDirectory(path) ? "it is a directory" : "it is larger than 16 MiB",
                        null);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
        } catch (NoSuchFileException e) {
            throw unreadable(path, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw unreadable(path, "it is not text in UTF-8", e);
        } catch (IOException e) {
            throw unreadable(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static FiresteelException unreadable(Path path, String why, Throwable cause) {
        return new FiresteelException(CliConfErrors.UNREADABLE_FILE, Map.of("path", path.toString(), "why", why),
                cause);
    }

    static List<Entry> parse(Path path, String text) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String first = lines[at].strip();
            if (first.isEmpty() || first.startsWith("#") || first.startsWith("!")) {
                continue;
            }
            int line = at + 1;
            StringBuilder logical = new StringBuilder(first);
            while (continues(lines[at]) && at + 1 < lines.length) {
                at++;
                logical.append('\n').append(lines[at]);
            }
            entries.add(entry(path, line, logical.toString()));
        }
        return entries;
    }

    private static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static Entry entry(Path path, int line, String logical) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IOException | IllegalArgumentException e) {
            throw malformed(path, line, "it has a \\u escape without four hexadecimal digits", e);
        }
        String key = String.join("", one.stringPropertyNames());
        String value = one.getProperty(key, "").strip();
        if (key.isEmpty()) {
            throw malformed(path, line, "it has no key before its separator", null);
        }
        if (value.isEmpty() && logical.strip().equals(key)) {
            throw malformed(path, line, "'" + key + "' has no value; write 'key value' or 'key=value'", null);
        }
        return new Entry(key, value, line);
    }

    private static FiresteelException malformed(Path path, int line, String why, Throwable cause) {
        return new FiresteelException(CliConfErrors.MALFORMED_LINE,
                Map.of("path", path.toString(), "line", Integer.toString(line), "why", why), cause);
    }
}
