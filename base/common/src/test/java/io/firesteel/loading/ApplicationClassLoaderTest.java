package io.firesteel.loading;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApplicationClassLoaderTest {
    @TempDir
    Path folder;

    /// An empty class of that name below `at`.
    private URL define(String at, String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(at).resolve(name.replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, ClassFile.of().build(ClassDesc.of(name), type -> {
            }));
        }
        return folder.resolve(at).toUri().toURL();
    }

    private ApplicationClassLoader loader(URL engine, URL user) {
        ClassLoader parent = new URLClassLoader(new URL[]{engine}, getClass().getClassLoader());
        return new ApplicationClassLoader(List.of(user), parent);
    }

    @Test
    void ownClassesComeFirstAndTheEnginesAreHidden() throws Exception {
        URL engine = define("engine", "com.google.common.X", "io.firesteel.scheduler.Hidden",
                "com.google.common.OnlyEngine");
        URL user = define("user", "com.google.common.X");
        try (ApplicationClassLoader loader = loader(engine, user)) {
            assertThat(loader.loadClass("com.google.common.X").getClassLoader()).isSameAs(loader);
            assertThatThrownBy(() -> loader.loadClass("com.google.common.OnlyEngine"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> loader.loadClass("io.firesteel.scheduler.Hidden"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> loader.loadClass(ApplicationClassLoader.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void sharedPackagesAreTheEnginesAndThenOwn() throws Exception {
        URL engine = define("engine", "io.firesteel.api.Rdd", "org.apache.hadoop.fs.FileSystem");
        URL user = define("user", "io.firesteel.api.Rdd", "org.apache.hadoop.fs.s3a.S3AFileSystem");
        try (ApplicationClassLoader loader = loader(engine, user)) {
            assertThat(loader.loadClass("io.firesteel.api.Rdd").getClassLoader()).isNotSameAs(loader);
            assertThat(loader.loadClass("org.apache.hadoop.fs.FileSystem").getClassLoader()).isNotSameAs(loader);
            assertThat(loader.loadClass("org.apache.hadoop.fs.s3a.S3AFileSystem").getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void jdkWinsOverCopiesOfIt() throws Exception {
        URL user = define("user", "org.w3c.dom.Node", "javax.inject.Inject");
        try (ApplicationClassLoader loader = loader(define("engine", "a.B"), user)) {
            assertThat(loader.loadClass("org.w3c.dom.Node")).isSameAs(org.w3c.dom.Node.class);
            assertThat(loader.loadClass("javax.inject.Inject").getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void everyPackageOfTheJdkIsOneThatItMayHave() {
        assertThat(ModuleLayer.boot().modules()).allSatisfy(module -> assertThat(module.getPackages())
                .allSatisfy(name -> assertThat(SharedClasses.mayBeJdk(name + ".X")).as(name).isTrue()));
    }

    @Test
    void resourcesFollowTheSameRule() throws Exception {
        URL engine = define("engine", "a.B");
        URL user = define("user", "c.D");
        for (String name : List.of("engine/secret.conf", "engine/core-default.xml", "user/app.conf",
                "engine/META-INF/services/org.apache.hadoop.fs.FileSystem",
                "user/META-INF/services/org.apache.hadoop.fs.FileSystem",
                "engine/META-INF/services/io.grpc.Provider")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
        try (ApplicationClassLoader loader = loader(engine, user)) {
            assertThat(loader.getResource("secret.conf")).isNull();
            assertThat(loader.getResource("META-INF/services/io.grpc.Provider")).isNull();
            try (InputStream in = loader.getResourceAsStream("app.conf")) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("user/app.conf");
            }
            assertThat(loader.getResource("core-default.xml")).isNotNull();
            assertThat(Collections.list(loader.getResources("META-INF/services/org.apache.hadoop.fs.FileSystem")))
                    .hasSize(2);
        }
    }

    @Test
    void jarsCanBeAddedOnce() throws Exception {
        try (ApplicationClassLoader loader = loader(define("engine", "a.B"), define("user", "c.D"))) {
            URL more = define("more", "e.F");
            assertThatThrownBy(() -> loader.loadClass("e.F")).isInstanceOf(ClassNotFoundException.class);
            loader.add(more);
            loader.add(more);
            assertThat(loader.getURLs()).hasSize(2);
            assertThat(loader.loadClass("e.F").getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void isCollectedOnceNobodyUsesIt() throws Exception {
        WeakReference<Class<?>> loaded = loadAndClose();
        for (int i = 0; i < 50 && loaded.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loaded.get()).isNull();
    }

    private WeakReference<Class<?>> loadAndClose() throws Exception {
        try (ApplicationClassLoader loader = loader(define("engine", "a.B"), define("user", "c.D"))) {
            return new WeakReference<>(loader.loadClass("c.D"));
        }
    }
}
