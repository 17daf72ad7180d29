package io.firesteel.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The command line of a master over variables over settings.
class MasterOptionsTest {
    @TempDir
    Path conf;

    private MasterOptions parse(List<String> words, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SPARK_CONF_DIR", conf.toString());
        return MasterOptions.parse(words, environment);
    }

    @Test
    void optionsComeBeforeVariablesBeforeSettings() throws IOException {
        Files.writeString(conf.resolve("spark-defaults.conf"), "spark.master.ui.port 3\n");
        assertThat(parse(List.of(), Map.of()).webUiPort()).isEqualTo(3);
        assertThat(parse(List.of(), Map.of("SPARK_MASTER_WEBUI_PORT", "2")).webUiPort()).isEqualTo(2);
        assertThat(parse(List.of("--webui-port", "1", "-p", "65535"), Map.of("SPARK_MASTER_WEBUI_PORT", "2")))
                .matches(o -> o.webUiPort() == 1 && o.port() == 65_535);
    }

    @Test
    void portsThatCannotBeAreRefusedByTheirName() {
        for (List<String> words : List.of(List.of("--port", "65536"), List.of("--webui-port", "-4"))) {
            assertThatThrownBy(() -> parse(words, Map.of())).isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("The value '" + words.get(1) + "' in the config \"" + words.getFirst()
                            + "\" is invalid. It must be a port from 0 to 65535");
        }
        assertThatThrownBy(() -> parse(List.of(), Map.of("SPARK_MASTER_PORT", "99999")))
                .hasMessageContaining("SPARK_MASTER_PORT");
    }
}
