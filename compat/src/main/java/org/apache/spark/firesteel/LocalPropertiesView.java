package org.apache.spark.firesteel;

import java.util.Properties;
import java.util.Set;

import io.firesteel.api.FiresteelContext;

/// The local properties of the calling thread as one `Properties` object, which pyspark copies from thread to thread.
public final class LocalPropertiesView {
    private final FiresteelContext context;
    private final InheritableThreadLocal<Properties> known = new InheritableThreadLocal<>() {
        @Override
        protected Properties childValue(Properties parent) {
            return parent == null ? null : (Properties) parent.clone();
        }

        @Override
        protected Properties initialValue() {
            return new Properties();
        }
    };

    public LocalPropertiesView(FiresteelContext context) {
        this.context = context;
    }

    /// Null removes it.
    public void set(String key, String value) {
        if (value == null) {
            known.get().remove(key);
        } else {
            known.get().setProperty(key, value);
        }
        context.setLocalProperty(key, value);
    }

    public Properties get() {
        return known.get();
    }

    /// Sets all of them.
    public void replace(Properties next) {
        for (String old : Set.copyOf(known.get().stringPropertyNames())) {
            set(old, null);
        }
        next.stringPropertyNames().forEach(key -> set(key, next.getProperty(key)));
    }
}
