package io.firesteel.cli.conf;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.scheduler.machine.SchedulerSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

class SettingCheckTest {
    @TempDir
    static Path jars;

    @BeforeAll
    static void index() throws Exception {
        Path schedulers = Path.of(SchedulerSettings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        SettingIndex.ofClassPath(schedulers.toString()).write(jars);
    }

    private static void check(String key, String value) {
        SettingSources settings = new SettingSources();
        settings.offer(key, value, "--conf");
        SettingCheck.check(settings, jars);
    }

    @Test
    void whatNoMasterCouldTakeIsRefused() {
        for (List<String> bad : List.of(List.of("spark.task.maxFailures", "0", "above 0"),
                List.of("spark.task.maxFailures", "3000000000", "whole number"),
                List.of("spark.speculation.quantile", "3", "from 0 to 1"),
                List.of("spark.locality.wait", "soon", "10s"),
                List.of("spark.driver.maxResultSize", "99999999999g", "2^63"),
                List.of("spark.executor.cores", "0", "above 0"), List.of("spark.executor.cores", "few", "whole number"),
                List.of("spark.cores.max", "-1", "above 0"), List.of("spark.executor.instances", "0", "above 0"),
                List.of("spark.executor.memory", "0", "above 0"), List.of("spark.driver.memory", "0g", "above 0"),
                List.of("spark.network.timeout", "99999999999999999999s", "2^63"))) {
            Throwable thrown = catchThrowable(() -> check(bad.get(0), bad.get(1)));
            assertThat(thrown).as(bad.get(0))
                    .hasMessageContaining("[INVALID_CONF_VALUE]")
                    .hasMessageContaining(bad.get(0))
                    .hasMessageContaining("'" + bad.get(1) + "'")
                    .hasMessageContaining(bad.get(2))
                    .hasMessageContaining("22022");
        }
    }

    @Test
    void dynamicAllocationMayBeginWithoutExecutors() {
        SettingSources settings = new SettingSources();
        settings.offer("spark.executor.instances", "0", "--conf");
        settings.offer("spark.dynamicAllocation.enabled", "true", "--conf");
        assertThatCode(() -> SettingCheck.check(settings, jars)).doesNotThrowAnyException();
    }

    @Test
    void otherValuesPass() {
        assertThatCode(() -> {
            check("spark.task.maxFailures", "8");
            check("spark.driver.maxResultSize", "0");
            check("spark.my.own", "anything");
            check("spark.executor.memory", "512");
            check("spark.history.ui.port", "a daemon's own affair");
            check("spark.task.maxFailures", "${spark.my.own}");
        }).doesNotThrowAnyException();
    }
}
