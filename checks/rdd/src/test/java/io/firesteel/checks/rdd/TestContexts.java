package io.firesteel.checks.rdd;

import java.util.Map;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// Applications for tests.
final class TestContexts {
    private TestContexts() {
    }

    static FiresteelContext start(String master) {
        return start(master, Map.of());
    }

    static FiresteelContext start(String master, Map<String, String> settings) {
        return FiresteelContext.create(new FiresteelConf(false).setMaster(master)
                .setAppName("rdd checks")
                .set("spark.ui.enabled", "false")
                .setAll(settings));
    }
}
