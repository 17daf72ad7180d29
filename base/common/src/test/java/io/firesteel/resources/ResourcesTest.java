package io.firesteel.resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Amounts out of settings, and addresses out of scripts and files.
class ResourcesTest {
    @TempDir
    Path folder;

    private String script(String text) throws IOException {
        Path script = Files.createTempFile(folder, "find", ".sh");
        Files.writeString(script, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private Map<String, List<String>> found(String script, int amount) {
        return ResourceDiscovery.find(Conf.of(Map.of("spark.worker.resource.gpu.amount", String.valueOf(amount),
                "spark.worker.resource.gpu.discoveryScript", script)), ResourceAmounts.WORKER, "");
    }

    @Test
    void aScriptTellsAddresses() throws IOException {
        assertThat(found(script("echo '{\"name\":\"gpu\",\"addresses\":[\"0\",\"1\",2]}'"), 2))
                .containsExactly(Map.entry("gpu", List.of("0", "1", "2")));
        assertThat(found("", 0)).isEmpty();
    }

    @Test
    void whatScriptsGetWrongIsSaid() throws IOException {
        assertThatThrownBy(() -> found("", 1)).hasMessageContaining(
                "User is expecting to use resource: gpu, but didn't specify a discovery script! "
                        + "Set spark.worker.resource.gpu.discoveryScript");
        assertThatThrownBy(() -> found("/no/such", 1))
                .hasMessageContaining("Resource script: /no/such to discover gpu doesn't exist!");
        Map<String, String> wrong = Map.of("echo '{\"name\":\"fpga\",\"addresses\":[]}'",
                "script returned resource name fpga and we were expecting gpu",
                "echo '{\"name\":\"gpu\"}'", "there is no list of addresses",
                "echo '{\"name\":\"gpu\",\"addresses\":[[\"0\"]]}'", "there is no list of addresses",
                "echo '{\"name\":\"gpu\",\"addresses\":[\"0\",\"0\"]}'", "an address is there twice",
                "echo '{\"name\":\"gpu\",\"addresses\":[\"0\"]}'",
                "Resource: gpu, with addresses: 0 is less than what the user requested: 2",
                "echo nothing", "Unrecognized token", "exit 3", "it ended with exit code 3",
                "head -c 2000000 /dev/zero", "it is larger than 1048576 bytes");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            String script = script(each.getKey());
            assertThatThrownBy(() -> found(script, 2)).as(each.getKey())
                    .isInstanceOf(FiresteelException.class)
                    .hasMessageContaining(each.getValue());
        }
    }

    @Test
    void aFileComesFirst() throws IOException {
        Path file = folder.resolve("resources.json");
        Files.writeString(file, """
                [{"id":{"componentName": "spark.worker", "resourceName":"gpu"}, "addresses":["7","8"]},
                 {"id":{"componentName": "spark.driver", "resourceName":"gpu"}, "addresses":["9"]}]""");
        Conf conf = Conf.of(Map.of("spark.worker.resource.fpga.amount", "1",
                "spark.worker.resource.fpga.discoveryScript",
                script("echo '{\"name\":\"fpga\",\"addresses\":[\"f\"]}'")));
        assertThat(ResourceDiscovery.find(conf, ResourceAmounts.WORKER, file.toString()))
                .containsExactly(Map.entry("fpga", List.of("f")), Map.entry("gpu", List.of("7", "8")));
        ResourceDiscovery.write(file, ResourceAmounts.DRIVER, Map.of("gpu", List.of("1", "2")));
        assertThat(ResourceDiscovery.find(Conf.empty(), ResourceAmounts.DRIVER, file.toString()))
                .containsExactly(Map.entry("gpu", List.of("1", "2")));
        Files.writeString(file, "[{");
        assertThatThrownBy(() -> ResourceDiscovery.find(conf, ResourceAmounts.WORKER, file.toString()))
                .hasMessageContaining("Error parsing resources file " + file);
    }

    @Test
    void amountsAreChecked() {
        assertThat(ResourceAmounts.of(Conf.of(Map.of("spark.executor.resource.gpu.amount", "2",
                "spark.executor.resource.fpga.amount", "0", "spark.executor.resource.gpu.vendor", "nvidia.com")),
                ResourceAmounts.EXECUTOR)).containsExactly(Map.entry("gpu", 2));
        assertThatThrownBy(() -> ResourceAmounts.of(Conf.of(Map.of("spark.executor.resource.gpu.amount", "0.5")),
                ResourceAmounts.EXECUTOR)).hasMessageContaining("spark.executor.resource.gpu.amount");
        assertThatThrownBy(() -> ResourceAmounts.of(Conf.of(Map.of("spark.executor.resource.gpu.amout", "1")),
                ResourceAmounts.EXECUTOR)).hasMessageContaining("You must specify an amount for gpu");
        assertThatThrownBy(() -> ResourceAmounts.ofTasks(Conf.of(Map.of("spark.task.resource.gpu.amount", "1.5"))))
                .hasMessageContaining("at most 1.0, or a whole number");
    }

    @Test
    void tasksFitIntoExecutors() {
        ResourceAmounts.requireRoom(Conf.of(Map.of("spark.executor.resource.gpu.amount", "1",
                "spark.task.resource.gpu.amount", "0.25")));
        assertThatThrownBy(() -> ResourceAmounts.requireRoom(Conf.of(Map.of("spark.task.resource.gpu.amount", "1"))))
                .hasMessageContaining(
                        "No executor resource configs were specified for the following task configs: gpu");
        assertThatThrownBy(() -> ResourceAmounts.requireRoom(Conf.of(Map.of("spark.executor.resource.gpu.amount", "1",
                "spark.task.resource.gpu.amount", "2"))))
                .hasMessageContaining("needs to be >= the task resource request amount of 2.0");
        assertThatThrownBy(() -> ResourceAmounts
                .requireNone(Conf.of(Map.of("spark.task.resource.gpu.amount", "1")), "local[2]"))
                .hasMessageContaining("master 'local[2]' gives executors no addresses");
    }
}
