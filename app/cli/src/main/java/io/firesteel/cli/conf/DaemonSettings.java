package io.firesteel.cli.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.conf.Conf;
import io.firesteel.conf.SettingReview;

/// What is to be said of a daemon's settings: values are checked as they are for programs, and a setting of Spark's that is
/// passed over is named, or refused where passing over it would do harm.
public final class DaemonSettings implements SettingReview {
    private final SettingIndex index;
    private final Map<String, String[]> reasons = new TreeMap<>();

    /// Knows what the engine of this class path reads.
    public DaemonSettings() {
        this(SettingIndex.read(Path.of(System.getProperty("firesteel.home", "."), "jars")));
    }

    DaemonSettings(SettingIndex index) {
        this.index = index;
        for (String[] row : TabSeparated.resource("daemon-settings.tsv")) {
            reasons.put(row[0], row);
        }
    }

    @Override
    public List<String> review(Conf conf, List<String> prefixes) {
        List<String> warnings = new ArrayList<>();
        KnownSettings known = new KnownSettings(index);
        new TreeMap<>(conf.asMap()).forEach((key, value) -> {
            boolean own = prefixes.stream().anyMatch(key::startsWith);
            if (index.byKey().containsKey(key)) {
                if (own) {
                    SettingCheck.parse(index.byKey().get(key), value);
                }
            } else if (own || reasons.containsKey(key) && key.startsWith("spark.ui.")) {
                review(key, value, known.inDaemon(key), warnings);
            }
        });
        return warnings;
    }

    private void review(String key, String value, SettingVerdict verdict, List<String> warnings) {
        String[] reason = reasons.get(key);
        switch (verdict) {
            case SettingVerdict.Effective effective -> {
            }
            case SettingVerdict.WithoutEffect without -> {
                if (value.strip().equals(without.defaultText())) {
                    return;
                }
                if (reason != null && reason[1].equals("refused")) {
                    throw CliConfErrors.error(CliConfErrors.UNSUPPORTED_SETTING, "key", key, "value", value, "why",
                            reason[2]);
                }
                warnings.add("Setting " + key + " has no effect: " + (reason == null ? without.reason() : reason[2])
                        + ".");
            }
            case SettingVerdict.Unknown unknown -> warnings.add("Setting " + key
                    + " is known neither to Spark nor to Firesteel"
                    + unknown.nearest().map(n -> "; did you mean " + n + "?").orElse("."));
        }
    }
}
