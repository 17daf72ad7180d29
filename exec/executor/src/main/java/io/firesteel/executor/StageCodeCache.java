package io.firesteel.executor;

import java.util.LinkedHashMap;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBodyCodecs;

/// Keeps the code of the stage attempts that this executor ran last, so that each is fetched and, where possible, decoded
/// once. Owned by the executor; safe from all task threads, none of which waits for another stage's fetch.
final class StageCodeCache {
    private static final int KEPT = 64;

    private final DriverLink driver;
    private final TaskBodyCodecs codecs;
    private final LinkedHashMap<Key, StageCode> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final LinkedHashMap<Key, StageBinary> told = new LinkedHashMap<>();

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
            StageBinary sent = told.remove(key);
            if (sent != null) {
                return keep(key, sent);
            }
        }
        StageBinary binary = driver.binary(stageId, stageAttempt);
        if (binary == null) {
            return null;
        }
        return keep(key, binary);
    }

    /// Takes in the code of a stage attempt that the driver sends before it is asked.
    void learn(int stageId, int stageAttempt, StageBinary binary) {
        synchronized (kept) {
            told.put(new Key(stageId, stageAttempt), binary);
            if (told.size() > KEPT) {
                told.pollFirstEntry();
            }
        }
    }

    private StageCode keep(Key key, StageBinary binary) {
        StageCode made = new StageCode(binary, codecs.named(binary.codec()));
        synchronized (kept) {
            StageCode first = kept.putIfAbsent(key, made);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
            return first == null ? made : first;
        }
    }

    private record Key(int stageId, int stageAttempt) {
    }
}
