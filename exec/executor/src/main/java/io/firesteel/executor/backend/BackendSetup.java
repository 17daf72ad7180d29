package io.firesteel.executor.backend;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import io.firesteel.conf.Conf;
import io.firesteel.executor.ExecutorStores;

/// What a backend is made of, as the session hands it to an [ExecutorBackendFactory].
///
/// @param applicationId the application
/// @param conf          its settings
/// @param services      what executors ask the driver
/// @param network       the driver's block traffic, as the same factory opened it
/// @param stores        the driver's own stores
/// @param directory     who has which block
/// @param blockKey      encrypts blocks; empty when they are not encrypted
/// @param files         what executors need besides code
/// @param classLoader   where user classes resolve on the driver
/// @param typed         class files, as executors need them, of what is typed in a shell; null for other names
/// @param fatal         told when no executor can ever run: the application has to end
public record BackendSetup(String applicationId, Conf conf, DriverServices services, DriverNetwork network,
        ExecutorStores stores, ApplicationBlocks directory, Optional<byte[]> blockKey, FileCatalog files,
        Supplier<ClassLoader> classLoader, Function<String, byte[]> typed, Consumer<String> fatal) {
}
