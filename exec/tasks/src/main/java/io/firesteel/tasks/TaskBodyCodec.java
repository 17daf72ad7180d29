package io.firesteel.tasks;

/// Turns the content of a stage binary into a task body, and task results into bytes and back. One per front end, found
/// by its [#name()] through `ServiceLoader`; stateless, called from many threads.
public interface TaskBodyCodec {

    /// The name in `StageBinary.codec()`.
    String name();

    /// The body in `content`. User classes resolve in `loader`, the application's class loader.
    TaskBody decode(byte[] content, ClassLoader loader) throws Exception;

    /// Whether nobody can see that one body runs many tasks, one after another and at the same time; if not, each task
    /// decodes its own.
    default boolean reusable(TaskBody body) {
        return false;
    }

    /// Whether `value` can never change, so that a reader in the same process may have it by reference.
    boolean shareable(Object value);

    /// A result as bytes.
    byte[] encodeValue(Object value) throws Exception;

    /// A result from bytes; user classes resolve in `loader`.
    Object decodeValue(byte[] bytes, ClassLoader loader) throws Exception;
}
