package io.firesteel.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClusterSecretTest {
    @TempDir
    Path folder;

    private Map<String, String> environment() {
        return Map.of("SPARK_CONF_DIR", folder.resolve("conf").toString(), "HOME", folder.resolve("home").toString());
    }

    @Test
    void theFirstDaemonMakesItForItsOwnerAndOthersFindIt() throws IOException {
        ClusterSecret made = ClusterSecret.findOrMake(Conf.empty(), environment());
        Path file = folder.resolve("conf/cluster.secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(ClusterSecret.findOrMake(Conf.empty(), environment()).secret().bytes()).isEqualTo(
                made.secret().bytes());
        assertThat(ClusterSecret.find(Conf.empty(), environment()).secret().bytes()).isEqualTo(made.secret().bytes());
        assertThat(made.toString()).doesNotContain(Files.readString(file).strip());
        try (java.util.stream.Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aSettingTakesItsPlace() {
        ClusterSecret.findOrMake(Conf.empty(), environment());
        Conf conf = Conf.empty().with("spark.authenticate.secret", "of my own");
        assertThat(ClusterSecret.find(conf, environment()).secret().bytes())
                .isEqualTo(ClusterSecret.find(conf, Map.of()).secret().bytes())
                .isNotEqualTo(ClusterSecret.find(Conf.empty(), environment()).secret().bytes());
    }

    @Test
    void oneThatOthersMayReadIsRefused() throws IOException {
        Path file = folder.resolve("conf/cluster.secret");
        ClusterSecret.findOrMake(Conf.empty(), environment());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> ClusterSecret.find(Conf.empty(), environment()))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("chmod 600");
    }

    @Test
    void whereThereIsNoneTheMessageNamesThePlaces() {
        assertThatThrownBy(() -> ClusterSecret.find(Conf.empty(), environment()))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining(folder.resolve("conf/cluster.secret").toString())
                .hasMessageContaining("spark.authenticate.secret");
    }

    @Test
    void aCopyInAnotherFolderIsTheSame() throws IOException {
        ClusterSecret made = ClusterSecret.findOrMake(Conf.empty(), environment());
        Path other = Files.createDirectory(folder.resolve("other"));
        made.writeTo(other);
        assertThat(ClusterSecret.find(Conf.empty(), Map.of("SPARK_CONF_DIR", other.toString())).secret().bytes())
                .isEqualTo(made.secret().bytes());
    }
}
