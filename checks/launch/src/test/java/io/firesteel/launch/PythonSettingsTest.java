package io.firesteel.launch;

import org.junit.jupiter.api.Test;

import io.firesteel.cli.conf.SettingIndex;

import static org.assertj.core.api.Assertions.assertThat;

/// What the Python driver reads is among the settings that have an effect, and no warning says otherwise.
class PythonSettingsTest {

    @Test
    void theInterpretersAreKnown() {
        assertThat(SettingIndex.ofClassPath(System.getProperty("java.class.path")).byKey())
                .containsKeys("spark.pyspark.python", "spark.pyspark.driver.python");
    }
}
