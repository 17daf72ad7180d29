package io.firesteel.cli.packages;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Loads the [PackageResolver] of an installation, in a class loader of its own: its thirty libraries would slow every start
/// and meet those of the engine.
public final class PackageResolvers {

    private PackageResolvers() {
    }

    /// Resolves `request` with the resolver below `jars`, and lets go of it.
    public static List<Path> resolve(Path jars, PackageRequest request) {
        Path folder = jars.resolve("packages");
        List<URL> urls = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> libraries = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path library : libraries) {
                    urls.add(url(library));
                }
            } catch (IOException e) {
                throw PackageErrors.noResolver(folder.toString());
            }
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader("packages", urls.toArray(URL[]::new),
                PackageResolvers.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Optional<PackageResolver> resolver = ServiceLoader.load(PackageResolver.class, loader).findFirst();
            return resolver.orElseThrow(() -> PackageErrors.noResolver(folder.toString())).resolve(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
