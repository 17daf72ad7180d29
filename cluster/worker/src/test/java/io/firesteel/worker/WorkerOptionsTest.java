package io.firesteel.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The command line of a worker over variables.
class WorkerOptionsTest {
    @TempDir
    Path conf;

    private WorkerOptions parse(Map<String, String> more, String... words) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SPARK_CONF_DIR", conf.toString());
        List<String> all = new ArrayList<>(List.of("spark://localhost:7077"));
        all.addAll(List.of(words));
        return WorkerOptions.parse(all, environment);
    }

    @Test
    void optionsComeBeforeVariables() {
        Map<String, String> variables = Map.of("SPARK_WORKER_CORES", "3", "SPARK_WORKER_MEMORY", "3g",
                "SPARK_WORKER_PORT", "33");
        assertThat(parse(variables)).matches(o -> o.cores() == 3 && o.memory() == 3072 && o.port() == 33);
        assertThat(parse(variables, "-c", "2", "-m", "512M", "-p", "22"))
                .matches(o -> o.cores() == 2 && o.memory() == 512 && o.port() == 22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-c 0", "-m 0", "-m 1024", "-m lots", "-p 65536", "--webui-port -1"})
    void whatCannotBeIsRefusedWithTheValue(String line) {
        String[] words = line.split(" ");
        assertThatThrownBy(() -> parse(Map.of(), words)).hasMessageContaining(words[1]);
    }

    @Test
    void variablesAreChecked() {
        assertThatThrownBy(() -> parse(Map.of("SPARK_WORKER_PORT", "70000"))).hasMessageContaining("SPARK_WORKER_PORT")
                .hasMessageContaining("70000");
    }
}
