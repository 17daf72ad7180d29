package io.firesteel.cli.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once per start which of the user's settings do nothing or are unknown.
public final class SettingWarnings {
    private static final Logger LOG = LoggerFactory.getLogger(SettingWarnings.class);

    private SettingWarnings() {
    }

    /// Logs the warnings for `settings`; `jars` holds the index of what is read.
    public static void log(SettingSources settings, Path jars) {
        Path file = jars.resolve(SettingIndex.FILE);
        if (LOG.isWarnEnabled() && Files.exists(file) && !(settings.ignored().isEmpty() && allRead(settings, file))) {
            of(settings, SettingIndex.read(jars)).forEach(LOG::warn);
        }
    }

    /// Whether all that is set is in the index: what most starts find, without taking the index apart.
    private static boolean allRead(SettingSources settings, Path file) {
        List<String> keys = new ArrayList<>();
        settings.all().forEach((key, sourced) -> {
            if (!sourced.origin().equals("default")) {
                keys.add(key);
            }
        });
        if (keys.isEmpty()) {
            return true;
        }
        try {
            String text = "\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
            return keys.stream().allMatch(key -> text.contains("\n" + key + "\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// The warnings, in the order of keys.
    static List<String> of(SettingSources settings, SettingIndex index) {
        List<String> warnings = new ArrayList<>();
        settings.ignored()
                .forEach((key, origin) -> warnings
                        .add("Ignoring non-Spark config property: " + key + " (" + origin + ")"));
        KnownSettings known = null;
        for (Map.Entry<String, SettingSources.Sourced> entry : settings.all().entrySet()) {
            String key = entry.getKey();
            if (index.byKey().containsKey(key) || entry.getValue().origin().equals("default")) {
                continue;
            }
            // Most starts have none but settings that are read; the tables stay unread then.
            known = known == null ? new KnownSettings(index) : known;
            String origin = " (from " + entry.getValue().origin() + ")";
            switch (known.judge(key)) {
                case SettingVerdict.Effective effective -> {
                }
                case SettingVerdict.WithoutEffect without ->
                    warnings.add("Setting " + key + origin + " has no effect: " + without.reason() + ".");
                case SettingVerdict.Unknown unknown -> warnings.add("Setting " + key + origin
                        + " is known neither to Spark nor to Firesteel"
                        + unknown.nearest()
                                .map(n -> "; did you mean " + n + "?")
                                .orElse("; the application may read it."));
            }
        }
        return warnings;
    }
}
