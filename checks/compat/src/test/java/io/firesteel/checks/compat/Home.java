package io.firesteel.checks.compat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import io.firesteel.cli.conf.SettingIndex;

/// A distribution made of the repository's `bin/` and `sbin/` and this test's class path, and the processes that run on it.
record Home(Path folder) {
    private static final Path REPOSITORY = Path.of(System.getProperty("firesteel.home"));

    static Home at(Path folder) throws IOException {
        copy("bin", folder);
        copy("sbin", folder);
        Path jars = Files.createDirectories(folder.resolve("jars"));
        String classPath = System.getProperty("java.class.path");
        int number = 100;
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path)) {
                Files.createSymbolicLink(jars.resolve(number++ + "-" + path.getFileName()), path);
            } else if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                pack(path, jars.resolve(number++ + "-module.jar"));
            }
        }
        SettingIndex.ofClassPath(classPath).write(jars);
        return new Home(folder);
    }

    private static void copy(String name, Path into) throws IOException {
        Path from = REPOSITORY.resolve(name);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Path target = into.resolve(name).resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /// The interpreter with stock pyspark of that version and further packages, numpy where none are named.
    static String python(String pyspark, String... packages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(REPOSITORY.resolve("checks/python/venv.sh").toString(), pyspark));
        command.addAll(packages.length == 0 ? List.of("numpy") : List.of(packages));
        Result made = run(Map.of(), command);
        if (made.code != 0) {
            throw new IllegalStateException("no pyspark " + pyspark + ": " + made.err);
        }
        return made.out.strip();
    }

    /// What a command wrote and answered.
    record Result(int code, String out, String err) {
    }

    /// Runs a command with this as `SPARK_HOME`.
    Result spark(String python, String... command) throws IOException, InterruptedException {
        return run(Map.of("SPARK_HOME", folder.toString(), "PYSPARK_PYTHON", python, "JAVA_HOME",
                System.getProperty("java.home"), "FIRESTEEL_CACHE", "off", "PYTHONHASHSEED", "0"), List.of(command));
    }

    private static Result run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("command", ".out");
        Path err = Files.createTempFile("command", ".err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("still runs: " + command + "\n" + Files.readString(err));
        }
        Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}
