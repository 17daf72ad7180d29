package io.firesteel.cli.conf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.firesteel.cli.NearestName;

/// Judges keys: by the index of what the engine reads, by the recorded settings of Spark 4.3, and by families of keys with a
/// common prefix.
public final class KnownSettings {
    private static final String GENERAL_REASON = "Firesteel does not read it";

    private final SettingIndex index;
    private final Map<String, SparkSetting> spark = new TreeMap<>();
    private final Map<String, Family> families = new TreeMap<>();

    private record SparkSetting(String defaultText, String since) {
    }

    private record Family(boolean effective, String text) {
    }

    public KnownSettings(SettingIndex index) {
        this.index = index;
        for (String[] row : TabSeparated.resource("spark-settings.tsv")) {
            spark.put(row[0], new SparkSetting(row[1], row[2]));
            for (String older : row[4].split(",")) {
                if (!older.isEmpty()) {
                    spark.putIfAbsent(older, new SparkSetting(row[1], row[2]));
                }
            }
        }
        for (String[] row : TabSeparated.resource("setting-families.tsv")) {
            families.put(row[0], new Family(row[1].equals("effective"), row[2]));
        }
    }

    /// What `key` is.
    public SettingVerdict judge(String key) {
        SettingIndex.Entry entry = index.byKey().get(key);
        if (entry != null) {
            return new SettingVerdict.Effective(entry.defaultText(), entry.meaning());
        }
        Family family = families.entrySet()
                .stream()
                .filter(f -> key.startsWith(f.getKey()))
                .map(Map.Entry::getValue)
                // The longest of those that fit: they come by length.
                .reduce((shorter, longer) -> longer)
                .orElse(null);
        if (family != null && family.effective()) {
            return new SettingVerdict.Effective("", family.text());
        }
        SparkSetting known = spark.get(key);
        if (known != null) {
            return new SettingVerdict.WithoutEffect(known.defaultText(), known.since(),
                    family == null ? GENERAL_REASON : family.text());
        }
        if (family != null) {
            return new SettingVerdict.WithoutEffect("", "", family.text());
        }
        return new SettingVerdict.Unknown(nearest(key));
    }

    /// What `key` is to a daemon that has settings of that family.
    SettingVerdict inDaemon(String key) {
        SparkSetting known = spark.get(key);
        return switch (judge(key)) {
            case SettingVerdict.WithoutEffect other when known != null ->
                new SettingVerdict.WithoutEffect(known.defaultText(), known.since(), GENERAL_REASON);
            case SettingVerdict.WithoutEffect other -> new SettingVerdict.Unknown(nearest(key));
            case SettingVerdict verdict -> verdict;
        };
    }

    private Optional<String> nearest(String key) {
        Set<String> all = new TreeSet<>(spark.keySet());
        all.addAll(index.byKey().keySet());
        return NearestName.of(key, all);
    }

    /// Every key that the engine reads.
    public Set<String> effectiveKeys() {
        return new TreeSet<>(index.byKey().keySet());
    }
}
