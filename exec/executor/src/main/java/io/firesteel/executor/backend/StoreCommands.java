package io.firesteel.executor.backend;

/// Tells every executor of an application to forget what nobody needs any more. Best effort: an executor that does not
/// hear it has lost nothing but room.
public interface StoreCommands {

    /// All outputs of an exchange.
    void removeExchange(int exchange);

    /// All kept blocks of a dataset.
    void removeDataset(int dataset);

    /// All pieces and values of a broadcast variable on the executors.
    void removeBroadcast(long broadcast);

    /// A shared object.
    void removeObject(int object);

    /// One block of one executor: a result that the driver has fetched.
    void removeBlock(String executorId, String block);
}
