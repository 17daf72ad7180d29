package io.firesteel.serial;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.fory.Fory;
import org.apache.fory.config.ForyBuilder;
import org.apache.fory.logging.LogLevel;
import org.apache.fory.logging.LoggerFactory;

/// Fory instances of one application, each used by one thread at a time. An instance is made when the slot of the asking
/// thread is empty, so there are about as many as threads that serialise at once.
final class ForyPool {
    private static final int SLOTS = 64;

    private final AtomicReferenceArray<Fory> slots = new AtomicReferenceArray<>(SLOTS);
    private final ClassLoader loader;

    ForyPool(ClassLoader loader) {
        this.loader = loader;
    }

    Fory take() {
        Fory fory = slots.getAndSet(slot(), null);
        return fory == null ? make() : fory;
    }

    void give(Fory fory) {
        slots.set(slot(), fory);
    }

    private static int slot() {
        return (int) (Thread.currentThread().threadId() % SLOTS);
    }

    private static Fory quiet(ForyBuilder builder) {
        // Fory would print its hints on standard output, which belongs to the program.
        LoggerFactory.useSlf4jLogging(true);
        LoggerFactory.setLogLevel(LogLevel.ERROR_LEVEL);
        return builder.build();
    }

    private Fory make() {
        // Classes need no registration: bytes come from the application's own authenticated processes only.
        return quiet(Fory.builder()
                .withXlang(false)
                .withRefTracking(true)
                .requireClassRegistration(false)
                .suppressClassRegistrationWarnings(true)
                .withCompatible(false)
                .withAsyncCompilation(true)
                .withClassLoader(loader));
    }
}
