package io.firesteel.sources.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.firesteel.sources.SourceOptions;

/// How bytes of a file become lines. Made from a reader's options.
///
/// @param charset   of the file; lines are always given as UTF-8
/// @param separator between lines, in UTF-8; null for `\n`, `\r\n` and `\r`
/// @param raw       bytes that are no UTF-8 stay as they are; otherwise each becomes U+FFFD
public record LineRules(Charset charset, byte[] separator, boolean raw) {

    /// The rules of a reader's options.
    public static LineRules of(SourceOptions options, boolean raw) {
        Optional<String> separator = options.lineSeparator();
        return new LineRules(options.charset(), separator.map(s -> s.getBytes(StandardCharsets.UTF_8)).orElse(null),
                raw);
    }

    boolean utf8() {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }
}
