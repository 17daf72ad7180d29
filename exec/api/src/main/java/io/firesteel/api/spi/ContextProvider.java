package io.firesteel.api.spi;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// Makes contexts: the engine's entry, found once per process by `ServiceLoader` on the API's own class path.
public interface ContextProvider {

    /// The one provider of this process, which also knows the live context.
    static ContextProvider installed() {
        return Installed.PROVIDER;
    }

    /// Starts an application; refused while another is live.
    FiresteelContext create(FiresteelConf conf);

    /// The live application, or a new one.
    FiresteelContext getOrCreate(FiresteelConf conf);

    /// The live application.
    Optional<FiresteelContext> active();

    /// Where files sent with `addFile` lie on the driver.
    String filesDirectory();

    /// Holds the provider; loaded on first use.
    final class Installed {
        private static final ContextProvider PROVIDER = load();

        private Installed() {
        }

        private static ContextProvider load() {
            Iterator<ContextProvider> found = ServiceLoader
                    .load(ContextProvider.class, ContextProvider.class.getClassLoader())
                    .iterator();
            if (!found.hasNext()) {
                throw new IllegalStateException("no Firesteel engine on the class path: add io.firesteel:"
                        + "firesteel-session, or run the program with bin/spark-submit");
            }
            return found.next();
        }
    }
}
