package io.firesteel.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import io.firesteel.cli.conf.SettingIndex;

/// An unpacked distribution in a folder of its own: the repository's `bin/` with the jars of the test's own class path.
///
/// @param home where it lies
record Distribution(Path home) {
    /// A file system for tests, no part of what users get.
    private static final String TEST_CLUSTER = "hadoop-client-minicluster";

    /// Makes one; `home` must not exist yet.
    public static Distribution at(Path home) {
        try {
            Path jars = scripts(home).home().resolve("jars");
            Path examples = Files.createDirectories(home.resolve("examples/jars"));
            int number = 100;
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (path.getFileName().toString().startsWith(TEST_CLUSTER)) {
                    continue;
                }
                if (path.toString().contains("firesteel-examples") || path.toString().contains("app/examples")) {
                    exampleJar(path, examples.resolve("firesteel-examples-test.jar"));
                } else if (Files.isRegularFile(path)) {
                    Files.createSymbolicLink(jars.resolve(number++ + "-" + path.getFileName()), path);
                } else if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                    pack(path, jars.resolve(number++ + "-module.jar"));
                }
            }
            SettingIndex.ofClassPath(System.getProperty("java.class.path")).write(jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Distribution(home);
    }

    /// The scripts alone, with folders for the rest.
    public static Distribution scripts(Path home) throws IOException {
        Path repository = Path.of(System.getProperty("firesteel.home"));
        copy(repository.resolve("bin"), home.resolve("bin"));
        copy(repository.resolve("sbin"), home.resolve("sbin"));
        Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("jars"));
        return new Distribution(home);
    }

    private static void exampleJar(Path path, Path jar) throws IOException {
        if (Files.isDirectory(path)) {
            pack(path, jar);
        } else {
            Files.copy(path, jar);
        }
    }

    /// The script of that name.
    public Path bin(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// The script for daemons of that name.
    public Path sbin(String name) {
        return home.resolve("sbin").resolve(name);
    }

    /// A jar of all files below `folder`.
    public static void pack(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target);
                if (Files.isExecutable(file) && !target.toFile().setExecutable(true)) {
                    throw new IOException("cannot make " + target + " executable");
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
