package io.firesteel.executor;

import java.util.LinkedHashMap;
import java.util.Map;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBodyCodecs;

/// Keeps the code of the stage attempts that this executor ran last, so that each is fetched and, where possible, decoded
/// once. Owned by the executor; safe from all task threads, none of which waits for another stage's fetch.
final class StageCodeCache {
    private static final int KEPT = 64;

    private final DriverLink driver;
    private final TaskBodyCodecs codecs;
    private final LinkedHashMap<Key, StageCode> kept = new LinkedHashMap<>(16, 0.75f, true);

    StageCodeCache(DriverLink driver, TaskBodyCodecs codecs) {
        this.driver = driver;
        this.codecs = codecs;
    }

    /// The code of a stage attempt, or null when the driver says that the attempt is over.
    StageCode get(int stageId, int stageAttempt) {
        Key key = new Key(stageId, stageAttempt);
        synchronized (kept) {
            StageCode code = kept.get(key);
            if (code != null) {
                return code;
            }
        }
        StageBinary binary = driver.binary(stageId, stageAttempt);
        if (binary == null) {
            return null;
        }
        StageCode made = new StageCode(binary, codecs.named(binary.codec()));
        synchronized (kept) {
            StageCode first = kept.putIfAbsent(key, made);
            if (kept.size() > KEPT) {
                Map.Entry<Key, StageCode> eldest = kept.firstEntry();
                kept.remove(eldest.getKey());
            }
            return first == null ? made : first;
        }
    }

    private record Key(int stageId, int stageAttempt) {
    }
}
