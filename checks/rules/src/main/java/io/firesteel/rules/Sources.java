package io.firesteel.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

/// All Java files of a repository, parsed but not resolved. Read by every [Rule].
///
/// @param files sorted by path
public record Sources(List<SourceFile> files) {
    /// The floors from the ground up, and the checks, which may look at all of them.
    public static final List<String> FLOORS = List.of("base", "sql", "exec", "server", "cluster", "compat", "app",
            "checks");

    public Sources {
        files = List.copyOf(files);
    }

    /// Everything below the floors of the repository at `root`.
    public static Sources read(Path root) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String floor : FLOORS) {
            if (Files.isDirectory(root.resolve(floor))) {
                try (Stream<Path> all = Files.walk(root.resolve(floor))) {
                    all.filter(p -> p.toString().endsWith(".java"))
                            .filter(p -> isSource(root.relativize(p)))
                            .sorted()
                            .forEach(p -> texts.put(slashed(root.relativize(p)), text(p)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return of(texts);
    }

    /// Sources from texts by path, for samples.
    public static Sources of(Map<String, String> texts) {
        Map<URI, InMemory> units = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            InMemory unit = new InMemory(units.size(), path, text);
            units.put(unit.toUri(), unit);
        });
        if (units.isEmpty()) {
            return new Sources(List.of());
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostic -> {
        }, List.of("--release", Integer.toString(Runtime.version().feature()), "-proc:none"), null, units.values());
        DocTrees trees = DocTrees.instance(task);
        List<SourceFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                InMemory from = units.get(unit.getSourceFile().toUri());
                files.add(new SourceFile(from.path, from.text, unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(files);
    }

    /// Product code alone.
    public List<SourceFile> main() {
        return files.stream().filter(SourceFile::isMain).toList();
    }

    private static boolean isSource(Path relative) {
        String path = slashed(relative);
        return path.matches("[a-z]+/(?:[^/]+/)?src/(?:main|test)/java/.*");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /// A file as javac wants it.
    private static final class InMemory extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        InMemory(int number, String path, String text) {
            super(URI.create("string:///" + number + ".java"), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return true;
        }
    }
}
