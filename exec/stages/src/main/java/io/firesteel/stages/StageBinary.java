package io.firesteel.stages;

/// The code of a stage as bytes, opaque to the schedulers; executors turn it into a task body with the codec of that
/// name, anew for each task unless the codec knows that nobody can see the difference. Where tasks run in the driver's
/// process and the body never changes, it goes by reference.
///
/// @param codec   which codec reads `content`, e.g. `rdd`, `columnar`
/// @param content the serialised body; not copied, never changed
/// @param shared  the task body itself, all tasks' own, with no content; null where it goes as bytes
public record StageBinary(String codec, byte[] content, Object shared) {

    public StageBinary(String codec, byte[] content) {
        this(codec, content, null);
    }

    /// By reference, for executors in this process alone.
    public static StageBinary inProcess(String codec, Object body) {
        return new StageBinary(codec, new byte[0], body);
    }
}
