package io.firesteel.events.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;

/// Blanks out secrets (Spark's `Utils.redact`). Used by the event log and by everything else that shows settings.
public final class Redaction {
    public static final Setting<Pattern> REGEX = new Setting<>("spark.redaction.regex",
            "(?i)secret|password|token|access[.]?key|credential",
            "Settings whose key or value matches are not shown.", List.of(), Redaction::pattern);
    /// What stands for a secret.
    public static final String REPLACEMENT = "*********(redacted)";

    private final Pattern pattern;
    private final Conf conf;

    public Redaction(Conf conf) {
        this.pattern = conf.get(REGEX);
        this.conf = conf;
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("a regular expression (" + e.getDescription() + ")", e);
        }
    }

    /// The value to show for a setting: a value that matches counts too, because command lines hold secrets.
    public String setting(String key, String value) {
        return pattern.matcher(key).find() || pattern.matcher(value).find() ? REPLACEMENT : value;
    }

    /// A thread's properties: settings as [#setting], the thread's own (descriptions, say) by their key only.
    public Map<String, String> properties(Map<String, String> properties) {
        Map<String, String> shown = new HashMap<>();
        boolean changed = false;
        for (Map.Entry<String, String> each : properties.entrySet()) {
            boolean secret = pattern.matcher(each.getKey()).find()
                    || conf.text(each.getKey()).isPresent() && pattern.matcher(each.getValue()).find();
            changed |= secret;
            shown.put(each.getKey(), secret ? REPLACEMENT : each.getValue());
        }
        return changed ? shown : properties;
    }

    /// An environment without secrets; class path entries are paths and stay.
    public EnvironmentUpdate environment(EnvironmentUpdate e) {
        return new EnvironmentUpdate(entries(e.jvmInformation()), entries(e.sparkProperties()),
                entries(e.hadoopProperties()), entries(e.systemProperties()), entries(e.metricsProperties()),
                e.classpathEntries());
    }

    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().map(each -> new Entry(each.key(), setting(each.key(), each.value()))).toList();
    }
}
