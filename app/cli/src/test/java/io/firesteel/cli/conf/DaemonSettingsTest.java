package io.firesteel.cli.conf;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a daemon says of its settings: none is passed over in silence.
class DaemonSettingsTest {
    private final DaemonSettings settings = new DaemonSettings(
            SettingIndex.ofClassPath(System.getProperty("java.class.path")));

    private List<String> master(String key, String value) {
        return settings.review(Conf.of(Map.of(key, value)), List.of("spark.deploy.", "spark.master."));
    }

    @Test
    void whatIsReadIsChecked() {
        assertThat(master("spark.master.rest.port", "0")).isEmpty();
        assertThat(master("spark.deploy.user.me.maxCores", "4")).isEmpty();
        assertThatThrownBy(() -> master("spark.master.rest.port", "99999")).isInstanceOf(FiresteelException.class)
                .hasMessageContaining(
                        "[INVALID_CONF_VALUE] The value '99999' in the config \"spark.master.rest.port\" is"
                                + " invalid. It must be a port from 0 to 65535.");
    }

    @Test
    void whatIsPassedOverIsNamed() {
        assertThat(master("spark.master.rest.maxThreads", "7")).containsExactly(
                "Setting spark.master.rest.maxThreads has no effect: each request has a thread of its own.");
        assertThat(master("spark.deploy.recoveryCompressionCodec", "zstd")).hasSize(1);
        assertThat(master("spark.ui.reverseProxy", "true")).hasSize(1);
        assertThat(master("spark.deploy.defaultCore", "7")).containsExactly(
                "Setting spark.deploy.defaultCore is known neither to Spark nor to Firesteel; did you mean"
                        + " spark.deploy.defaultCores?");
    }

    @Test
    void whatMustNotBePassedOverIsRefused() {
        for (String key : List.of("spark.master.rest.filters", "spark.deploy.appIdPattern", "spark.ui.filters",
                "spark.deploy.recoveryMode.factory")) {
            assertThatThrownBy(() -> master(key, "org.apache.spark.ui.JWSFilter"))
                    .isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("[UNSUPPORTED_FEATURE.SETTING] The setting " + key
                            + "=org.apache.spark.ui.JWSFilter is not supported: ");
        }
    }

    @Test
    void valuesThatAreSparksDefaultsAndOtherProgramsSettingsNeedNoWord() {
        assertThat(master("spark.deploy.appIdPattern", "app-%s-%04d")).isEmpty();
        assertThat(master("spark.ui.reverseProxy", "false")).isEmpty();
        assertThat(master("spark.sql.shuffle.partitions", "no number")).isEmpty();
        assertThat(master("spark.worker.idPattern", "x")).isEmpty();
    }
}
