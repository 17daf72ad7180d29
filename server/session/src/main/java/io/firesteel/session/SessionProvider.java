package io.firesteel.session;

import java.util.Optional;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.spi.ContextProvider;

/// Makes contexts for programs, one live at a time. Found by the API through `ServiceLoader`; its one object per process
/// is what knows the live context.
public final class SessionProvider implements ContextProvider {
    private DriverContext live;

    @Override
    public synchronized FiresteelContext create(FiresteelConf conf) {
        if (live != null) {
            throw SessionErrors.secondContext(live.created());
        }
        live = new DriverContext(conf, program(), this::stopped);
        return live;
    }

    private static ClassLoader program() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ClassLoader.getSystemClassLoader() : context;
    }

    private synchronized void stopped() {
        live = null;
    }

    @Override
    public synchronized FiresteelContext getOrCreate(FiresteelConf conf) {
        return live == null ? create(conf) : live;
    }

    @Override
    public synchronized Optional<FiresteelContext> active() {
        return Optional.ofNullable(live);
    }

    @Override
    public synchronized String filesDirectory() {
        if (live == null) {
            throw new IllegalStateException("no context is live: files are found once one was started");
        }
        return live.filesDirectory();
    }
}
