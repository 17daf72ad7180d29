package io.firesteel.submission;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.firesteel.conf.Setting;

/// Where the REST server of a master listens and what it takes, with Spark's keys and defaults.
public final class SubmissionSettings {
    public static final Setting<Boolean> ENABLED = Setting.bool("spark.master.rest.enabled", true,
            "Whether a master takes submissions by REST.");
    public static final Setting<Integer> PORT = Setting.port("spark.master.rest.port", 6066,
            "The port of a master's REST server.");
    public static final Setting<String> HOST = Setting.text("spark.master.rest.host", "",
            "The address of a master's REST server; empty: that of the master.");
    public static final Setting<Long> LARGEST_BODY = Setting.bytes("spark.master.rest.maxRequestBodySize", "100m", 1,
            "The largest request that a master's REST server takes.");
    public static final Setting<List<Pattern>> ALLOWED_RESOURCES = new Setting<>(
            "spark.master.rest.allowedAppResourcePatterns", "",
            "Patterns, separated by commas, one of which an application's jar or script has to fit; empty: any.",
            List.of(), SubmissionSettings::patterns);

    private SubmissionSettings() {
    }

    private static List<Pattern> patterns(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .map(SubmissionSettings::pattern)
                .toList();
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("a list of regular expressions; '" + text + "' is none: "
                    + e.getDescription(), e);
        }
    }
}
