package io.firesteel.tasks;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.loading.Services;

/// The codecs of one process by name. Made once by a session or an executor process, read by task runners and by whoever
/// decodes results.
public final class TaskBodyCodecs {
    private final Map<String, TaskBodyCodec> byName;

    private TaskBodyCodecs(Map<String, TaskBodyCodec> byName) {
        this.byName = Map.copyOf(byName);
    }

    /// Every codec of the engine.
    public static TaskBodyCodecs installed() {
        return of(Services.load(TaskBodyCodec.class));
    }

    /// Exactly these.
    public static TaskBodyCodecs of(Iterable<TaskBodyCodec> codecs) {
        Map<String, TaskBodyCodec> byName = new HashMap<>();
        for (TaskBodyCodec codec : codecs) {
            if (byName.put(codec.name(), codec) != null) {
                throw new IllegalStateException("two task body codecs are named " + codec.name());
            }
        }
        return new TaskBodyCodecs(byName);
    }

    /// The codec of that name.
    public TaskBodyCodec named(String name) {
        TaskBodyCodec codec = byName.get(name);
        if (codec == null) {
            throw new IllegalStateException("no task body codec is named " + name + "; there are " + byName.keySet());
        }
        return codec;
    }
}
