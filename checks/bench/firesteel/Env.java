package bench;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// What the two APIs call differently.
final class Env {
    private Env() {
    }

    static FiresteelContext context(String name) {
        return FiresteelContext.create(new FiresteelConf().setAppName(name));
    }
}
