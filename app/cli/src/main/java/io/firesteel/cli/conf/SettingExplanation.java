package io.firesteel.cli.conf;

/// The paragraph that `conf explain` prints for one key.
final class SettingExplanation {

    private SettingExplanation() {
    }

    static String of(String key, SettingSources settings, SettingVerdict verdict) {
        StringBuilder text = new StringBuilder(key).append('\n');
        SettingSources.Sourced set = settings.get(key).orElse(null);
        if (set != null) {
            line(text, "value", Redaction.redact(key, set.value(), settings.toConf()));
            line(text, "origin", set.origin());
        }
        switch (verdict) {
            case SettingVerdict.Effective effective -> {
                if (set == null) {
                    line(text, "value", shown(effective.defaultText()));
                    line(text, "origin", "default");
                }
                line(text, "default", shown(effective.defaultText()));
                line(text, "meaning", effective.meaning());
            }
            case SettingVerdict.WithoutEffect without -> {
                if (!without.since().isEmpty()) {
                    line(text, "in Spark", "since " + without.since() + ", default " + shown(without.defaultText()));
                }
                line(text, "effect", "none: " + without.reason());
            }
            case SettingVerdict.Unknown unknown -> line(text, "effect", "unknown to Spark and to Firesteel"
                    + unknown.nearest().map(n -> "; did you mean " + n + "?").orElse(""));
        }
        return text.toString();
    }

    private static String shown(String text) {
        return text.isEmpty() || text.equals("<undefined>") ? "(not set)" : text;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ").append(name).repeat(' ', 10 - name.length()).append(value).append('\n');
    }
}
