package io.firesteel.session.shared;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The properties of the calling thread, inherited by the threads that it starts: job group, tags, pool, description, and
/// whatever programs set. Owned by one application; they travel with each job.
public final class LocalProperties {
    public static final String GROUP = "spark.jobGroup.id";
    public static final String DESCRIPTION = "spark.job.description";
    public static final String INTERRUPT = "spark.job.interruptOnCancel";
    public static final String TAGS = "spark.job.tags";
    public static final String CALL_SITE = "callSite.short";

    private final InheritableThreadLocal<Map<String, String>> values = new InheritableThreadLocal<>() {
        @Override
        protected Map<String, String> initialValue() {
            return Map.of();
        }
    };

    /// What the calling thread has set, an immutable map.
    public Map<String, String> get() {
        return values.get();
    }

    public String get(String key) {
        return values.get().get(key);
    }

    /// Sets one property of the calling thread; null removes it.
    public void set(String key, String value) {
        // Maps are replaced, never changed: children and jobs keep what they were given.
        Map<String, String> next = new HashMap<>(values.get());
        if (value == null) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        values.set(Map.copyOf(next));
    }

    public Set<String> tags() {
        String text = get(TAGS);
        return text == null || text.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(text.split(",")));
    }

    public void addTag(String tag) {
        checkTag(tag);
        Set<String> tags = tags();
        tags.add(tag);
        set(TAGS, String.join(",", tags));
    }

    public void removeTag(String tag) {
        checkTag(tag);
        Set<String> tags = tags();
        tags.remove(tag);
        set(TAGS, tags.isEmpty() ? null : String.join(",", tags));
    }

    /// What Spark accepts as a tag.
    public static void checkTag(String tag) {
        if (tag == null) {
            throw new IllegalArgumentException("Spark job tag cannot be null.");
        }
        if (tag.isEmpty() || tag.contains(",")) {
            throw new IllegalArgumentException(
                    tag.isEmpty()
                            ? "Spark job tag cannot be an empty string."
                            : "Spark job tag cannot contain ',': " + tag);
        }
    }
}
