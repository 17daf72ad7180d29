package io.firesteel.executor;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.Shuffle;
import io.firesteel.storage.BlockCache;

/// The stores of one executor. Made by the session or the child process, shared by all tasks of the executor.
///
/// @param memory     one account for execution and storage
/// @param blocks     kept blocks
/// @param shuffle    exchanges
/// @param serializer the application's
public record ExecutorStores(MemoryAccount memory, BlockCache blocks, Shuffle shuffle, Serializer serializer) {
}
