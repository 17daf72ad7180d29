package io.firesteel.stages;

/// The code of a stage as bytes, opaque to the schedulers; executors turn it into a task body with the codec of that
/// name, anew for each task unless the codec knows that nobody can see the difference.
///
/// @param codec   which codec reads `content`, e.g. `rdd`, `columnar`
/// @param content the serialised body; not copied, never changed
public record StageBinary(String codec, byte[] content) {
}
