package io.firesteel.launch;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.firesteel.cli.conf.SettingIndex;

import static org.assertj.core.api.Assertions.assertThat;

/// What the Python driver reads is among the settings that have an effect, and no warning says otherwise.
class PythonSettingsTest {

    @Test
    void theInterpretersAreKnown() {
        String code = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(".xml"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(SettingIndex.ofClassPath(code).byKey())
                .containsKeys("spark.pyspark.python", "spark.pyspark.driver.python");
    }
}
