package io.firesteel.master.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.conf.Conf;
import io.firesteel.protocol.wire.DriverOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The modes by their names, and what outlives a master in those that keep it in a folder.
class RecoveryModeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"FILESYSTEM", "RocksDB"})
    void aSuccessorFindsWhatWasKept(String name) throws InterruptedException, java.io.IOException {
        Conf conf = Conf.of(Map.of("spark.deploy.recoveryMode", name, "spark.deploy.recoveryDirectory",
                folder.resolve("kept").toString()));
        RecoveryMode mode = RecoveryMode.of(conf);
        assertThat(mode.sharedFolder(conf)).isEqualTo(folder.resolve("kept"));
        DriverOrder order = DriverOrder.newBuilder().setMainClass("Main").setResource("local:/a.jar").build();
        long epoch;
        try (Recovery first = mode.open(conf, "spark://first:1")) {
            Term term = first.lead();
            epoch = term.epoch();
            term.book().save("driver-1", order);
            term.book().save("driver-2", order);
            term.book().remove("driver-2");
        }
        try (Recovery second = mode.open(conf, "spark://second:1")) {
            assertThat(second.leader()).isEqualTo("spark://first:1");
            Term term = second.lead();
            assertThat(term.epoch()).isGreaterThan(epoch);
            assertThat(term.book().orders()).isEqualTo(Map.of("driver-1", order));
        }
    }

    @Test
    void damagedOrdersAreLeftAloneAndTheRestIsTaken() throws Exception {
        Conf conf = Conf.of(Map.of("spark.deploy.recoveryMode", "ROCKSDB", "spark.deploy.recoveryDirectory",
                folder.resolve("kept").toString()));
        RecoveryMode mode = RecoveryMode.of(conf);
        DriverOrder order = DriverOrder.newBuilder().setResource("local:/a.jar").build();
        try (Recovery first = mode.open(conf, "spark://first:1")) {
            first.lead().book().save("driver-1", order);
        }
        Path empty = Files.createFile(folder.resolve("kept").resolve("driver-2.driver"));
        Path other = Files.writeString(folder.resolve("kept").resolve("driver-3.driver"), "no order at all");
        try (Recovery second = mode.open(conf, "spark://second:1")) {
            assertThat(second.lead().book().orders()).isEqualTo(Map.of("driver-1", order));
        }
        assertThat(empty).exists();
        assertThat(other).exists();
    }

    @Test
    void othersAreRefusedByName() {
        assertThatThrownBy(() -> RecoveryMode.of(Conf.of(Map.of("spark.deploy.recoveryMode", "CUSTOM"))))
                .hasMessageContaining("spark.deploy.recoveryMode CUSTOM cannot be: it is NONE, FILESYSTEM, ROCKSDB");
        Conf nowhere = Conf.of(Map.of("spark.deploy.recoveryMode", "ROCKSDB"));
        assertThatThrownBy(() -> RecoveryMode.of(nowhere).open(nowhere, "spark://a:1"))
                .hasMessageContaining("ROCKSDB cannot be: spark.deploy.recoveryDirectory names no folder");
    }
}
