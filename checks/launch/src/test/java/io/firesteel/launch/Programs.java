package io.firesteel.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Compiles little user programs to jars.
final class Programs {

    private Programs() {
    }

    /// A jar at `jar` from source texts, each `package.Class` then its source, against the test's own class path.
    public static Path jar(Path jar, String... namesAndSources) {
        try {
            Path work = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "program");
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> options = new ArrayList<>(
                    List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")));
            for (int i = 0; i < namesAndSources.length; i += 2) {
                Path source = work.resolve(namesAndSources[i].replace('.', '/') + ".java");
                Files.createDirectories(source.getParent());
                Files.writeString(source, namesAndSources[i + 1]);
                options.add(source.toString());
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int result = compiler.run(null, null, null, options.toArray(String[]::new));
            if (result != 0) {
                throw new IllegalStateException("does not compile: " + Arrays.toString(namesAndSources));
            }
            Distribution.pack(classes, jar);
            delete(work);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
        }
    }
}
