package io.firesteel.files;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Full names of files, and what becomes of what users write.
class FileLocationTest {
    private static final FileLocation REMOTE = new FileLocation("hdfs://n:8020/a/b=1/c");

    @Test
    void partsOfNames() {
        assertThat(REMOTE.local()).isFalse();
        assertThat(REMOTE.scheme()).isEqualTo("hdfs");
        assertThat(REMOTE.name()).isEqualTo("c");
        assertThat(REMOTE.parent().path()).isEqualTo("hdfs://n:8020/a/b=1");
        assertThat(new FileLocation("hdfs://n:8020/a").parent().path()).isEqualTo("hdfs://n:8020/");
        assertThat(new FileLocation("hdfs://n:8020/").parent().path()).isEqualTo("hdfs://n:8020/");
        assertThat(new FileLocation("hdfs://n:8020/").child("a").path()).isEqualTo("hdfs://n:8020/a");
        assertThat(new FileLocation("/a").parent().path()).isEqualTo("/");
        assertThat(new FileLocation("/").child("a/b").path()).isEqualTo("/a/b");
        assertThat(REMOTE.child("")).isEqualTo(REMOTE);
        assertThat(new FileLocation("/a").shown()).isEqualTo("file:/a");
    }

    @Test
    void whatLiesBelowAFolder() {
        FileLocation folder = new FileLocation("hdfs://n:8020/a");
        assertThat(REMOTE.within(folder)).isTrue();
        assertThat(REMOTE.below(folder)).isEqualTo("b=1/c");
        assertThat(folder.below(folder)).isEmpty();
        assertThat(new FileLocation("hdfs://n:8020/ab").within(folder)).isFalse();
        assertThat(new FileLocation("/a/b").below(new FileLocation("/"))).isEqualTo("a/b");
        assertThatThrownBy(() -> folder.below(REMOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatUsersWrite() {
        FileStores stores = FileStores.plain();
        assertThat(stores.locate("/a/../b c").path()).isEqualTo("/b c");
        assertThat(stores.locate("file:/a%20b").path()).isEqualTo("/a%20b");
        assertThat(stores.locate("file:///a%20b/c d").path()).isEqualTo("/a b/c d");
        assertThat(stores.locate("x").path()).isEqualTo(System.getProperty("user.dir") + "/x");
        // No other store is on the class path here.
        assertThatThrownBy(() -> stores.locate("hdfs://n/a")).isInstanceOfSatisfying(FiresteelException.class,
                e -> assertThat(e.condition()).isEqualTo("UNSUPPORTED_FILE_SYSTEM"));
        FileStores elsewhere = new FileStores(Conf.of(Map.of("spark.hadoop.fs.defaultFS", "hdfs://n")));
        assertThatThrownBy(() -> elsewhere.locate("/a")).isInstanceOf(FiresteelException.class);
        assertThat(elsewhere.locate("file:/a").path()).isEqualTo("/a");
        assertThat(elsewhere.of(new FileLocation("/a"))).isInstanceOf(LocalFiles.class);
    }
}
