package io.firesteel.cli.conf;

import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.firesteel.conf.Setting;

/// Refuses values that a setting cannot have before the program starts, also those that are read late or, with this master,
/// never. What programs set themselves is refused where it is read.
public final class SettingCheck {
    /// A daemon's settings may stand in the same file, and are its own affair; its driver would not read them.
    private static final List<String> DAEMONS = List.of("spark.deploy.", "spark.history.", "spark.master.",
            "spark.worker.");

    private static final String SIZE = "a size above 0";
    /// What Spark's submit wants to be above 0 where it is given; elsewhere 0 and less stand for "not said".
    private static final List<Setting<?>> ABOVE_ZERO = List.of(
            Setting.bytes("spark.driver.memory", "1g", 1, "").where(n -> n > 0, SIZE),
            Setting.bytes("spark.executor.memory", "1g", 1, "").where(n -> n > 0, SIZE),
            Setting.positive("spark.executor.cores", 1, ""), Setting.positive("spark.cores.max", 1, ""));
    private static final Setting<Integer> INSTANCES = Setting.positive("spark.executor.instances", 1, "");

    private SettingCheck() {
    }

    /// Parses what the user has set; `jars` holds the index of what is read.
    public static void check(SettingSources settings, Path jars) {
        Map<String, SettingIndex.Entry> known = null;
        for (Map.Entry<String, SettingSources.Sourced> entry : settings.all().entrySet()) {
            String key = entry.getKey();
            String value = entry.getValue().value();
            boolean skipped = entry.getValue().origin().equals("default") || value.contains("${")
                    || DAEMONS.stream().anyMatch(key::startsWith);
            if (skipped || !Files.exists(jars.resolve(SettingIndex.FILE))) {
                continue;
            }
            known = known == null ? SettingIndex.read(jars).byKey() : known;
            if (known.containsKey(key)) {
                parse(known.get(key), value);
            }
        }
        ABOVE_ZERO.forEach(setting -> parse(setting, settings));
        if (!"true".equals(settings.value("spark.dynamicAllocation.enabled"))) {
            parse(INSTANCES, settings);
        }
    }

    private static void parse(Setting<?> setting, SettingSources settings) {
        String value = settings.value(setting.key());
        if (value != null && !value.contains("${")) {
            setting.parse(value);
        }
    }

    static void parse(SettingIndex.Entry entry, String value) {
        try {
            Class<?> owner = Class.forName(entry.owner(), true, SettingCheck.class.getClassLoader());
            for (Field field : owner.getDeclaredFields()) {
                if (field.accessFlags().contains(AccessFlag.STATIC) && field.getType() == Setting.class) {
                    field.setAccessible(true);
                    Setting<?> setting = (Setting<?>) field.get(null);
                    if (setting.key().equals(entry.key()) || setting.deprecatedKeys().contains(entry.key())) {
                        setting.parse(value);
                        return;
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the settings of " + entry.owner(), e);
        }
    }
}
