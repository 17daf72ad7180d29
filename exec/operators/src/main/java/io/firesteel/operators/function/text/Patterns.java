package io.firesteel.operators.function.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.vector.BytesVector;

/// The compiled form of a pattern argument: the last one is kept, as patterns are nearly always constant.
final class Patterns {
    private final String function;
    private byte[] bytes;
    private String text;
    private Pattern pattern;

    Patterns(String function) {
        this.function = function;
    }

    String text(BytesVector v, int row) {
        int from = v.offsets()[row];
        int to = from + v.lengths()[row];
        if (bytes == null || !Arrays.equals(v.data(), from, to, bytes, 0, bytes.length)) {
            bytes = Arrays.copyOfRange(v.data(), from, to);
            text = new String(bytes, StandardCharsets.UTF_8);
            pattern = null;
        }
        return text;
    }

    Pattern of(BytesVector v, int row) {
        String source = text(v, row);
        if (pattern == null) {
            try {
                pattern = Pattern.compile(source);
            } catch (PatternSyntaxException e) {
                throw BodyErrors.pattern(function, source);
            }
        }
        return pattern;
    }
}
