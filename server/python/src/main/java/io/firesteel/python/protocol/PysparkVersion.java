package io.firesteel.python.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// The version of pyspark that an interpreter imports; decides the codec.
///
/// @param text as `pyspark.__version__` shows it
public record PysparkVersion(int major, int minor, String text) {
    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)\\b.*");

    /// From a text such as `4.3.0` or `4.1.0.dev1`; empty when it is no version.
    public static Optional<PysparkVersion> parse(String text) {
        Matcher m = FORM.matcher(text.trim());
        return m.matches() && m.group(1).length() < 6 && m.group(2).length() < 6
                ? Optional.of(
                        new PysparkVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), text.trim()))
                : Optional.empty();
    }

    /// The codec for it; newer 4.x are spoken to as 4.3, whatever `interpreter` they are from.
    public WorkerCodec codec(String interpreter) {
        if (major == 3 && minor == 5) {
            return new CodecV35(false);
        }
        if (major == 4) {
            return switch (minor) {
                case 0 -> new CodecV35(true);
                case 1 -> new CodecV41();
                case 2 -> new CodecV42();
                default -> new CodecV43();
            };
        }
        throw new FiresteelException(PythonErrors.UNSUPPORTED_VERSION,
                Map.of("interpreter", interpreter, "version", text, "legal", "3.5 and 4.0 to 4.3"));
    }
}
