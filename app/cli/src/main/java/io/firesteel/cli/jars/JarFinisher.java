package io.firesteel.cli.jars;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the engine's jars start faster, as a step of the build: their classes get [PlainCalls]. A jar that has been
/// through it is known by its comment, and left alone.
public final class JarFinisher {
    private static final String MARK = "plain calls 2";
    private static final String OURS = "firesteel-";

    private JarFinisher() {
    }

    /// Finishes the jars of ours in the folder `args[0]`, in place; the others there are what the classes refer to.
    public static void main(String[] args) throws IOException {
        finish(Path.of(args[0]));
    }

    static void finish(Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (URLClassLoader all = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            PlainCalls calls = new PlainCalls(all);
            for (Path jar : jars) {
                if (jar.getFileName().toString().startsWith(OURS)) {
                    finish(jar, calls);
                }
            }
        }
    }

    private static void finish(Path path, PlainCalls calls) throws IOException {
        Path made = path.resolveSibling(path.getFileName() + ".new");
        try (JarFile jar = new JarFile(path.toFile())) {
            if (MARK.equals(jar.getComment())) {
                return;
            }
            try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
                out.setComment(MARK);
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    byte[] content;
                    try (InputStream in = jar.getInputStream(entry)) {
                        content = in.readAllBytes();
                    }
                    // The same bytes from the same classes, so that an unchanged jar stays what it is.
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    out.write(entry.getName().endsWith(".class") ? calls.in(content) : content);
                    out.closeEntry();
                }
            }
        }
        Files.setLastModifiedTime(made, Files.getLastModifiedTime(path));
        Files.move(made, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
