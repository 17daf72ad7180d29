package io.firesteel.cli.conf;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// Hides secrets in what is shown of settings: values whose key or text fits `spark.redaction.regex`.
public final class Redaction {
    /// Declared here, where it is read first.
    public static final Setting<String> REGEX = Setting.text("spark.redaction.regex",
            "(?i)secret|password|token|access[.]?key",
            "Settings whose key or value fits are shown without their value.");
    /// What stands in the place of a secret, as in Spark.
    public static final String HIDDEN = "*********(redacted)";

    private Redaction() {
    }

    /// `value`, or [#HIDDEN] where it is a secret. A pattern that is no pattern hides everything.
    public static String redact(String key, String value, Conf conf) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(conf.get(REGEX));
        } catch (PatternSyntaxException e) {
            return HIDDEN;
        }
        return pattern.matcher(key).find() || pattern.matcher(value).find() ? HIDDEN : value;
    }
}
