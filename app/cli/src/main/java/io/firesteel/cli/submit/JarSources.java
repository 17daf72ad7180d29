package io.firesteel.cli.submit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.firesteel.cli.conf.LauncherSettings;
import io.firesteel.cli.conf.SettingSources;
import io.firesteel.cli.packages.PackageRequest;
import io.firesteel.cli.packages.PackageResolvers;
import io.firesteel.files.TemporaryNames;

/// Brings jars that are not on this machine to it: those behind a URL and those named by Maven coordinates.
final class JarSources {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path engineJars;
    private Path downloads;

    /// @param engineJars the folder `jars/` of this installation
    JarSources(Path engineJars) {
        this.engineJars = engineJars;
    }

    /// The local copy of `uri`; what is fetched lies in a folder that goes when this process ends.
    Path local(String uri) {
        String scheme = FileLists.scheme(uri);
        if (scheme == null || scheme.equals("file") || scheme.equals("local")) {
            Path path = FileLists.localPath(uri);
            if (!Files.exists(path)) {
                throw SubmitErrors.error(SubmitErrors.MISSING_FILE, "what", "Jar", "path", path.toString());
            }
            return path;
        }
        if (scheme.equals("http") || scheme.equals("https")) {
            return fetch(uri);
        }
        throw SubmitErrors.error(SubmitErrors.UNSUPPORTED_SCHEME, "path", uri);
    }

    private Path fetch(String uri) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI address = new URI(uri);
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw failed(uri, "the server answered " + answer.statusCode());
                }
                String name = Path.of(address.getPath()).getFileName().toString();
                Path file = Files.createTempDirectory(downloadFolder(), "jar").resolve(name);
                Files.copy(body, file);
                return file;
            }
        } catch (IOException | URISyntaxException e) {
            throw failed(uri, String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(uri, "it was interrupted");
        }
    }

    private static RuntimeException failed(String uri, String why) {
        return SubmitErrors.error(SubmitErrors.DOWNLOAD_FAILED, "path", uri, "why", why);
    }

    private Path downloadFolder() throws IOException {
        if (downloads == null) {
            downloads = Files.createTempDirectory(TemporaryNames.prefix("jars"));
            Path folder = downloads;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolders.delete(folder)));
        }
        return downloads;
    }

    /// The jars of `spark.jars.packages` and of what they depend on, as URIs.
    List<String> packages(SettingSources settings) {
        List<String> coordinates = FileLists.split(settings.value(LauncherSettings.PACKAGES.key()));
        if (coordinates.isEmpty()) {
            return List.of();
        }
        String cache = settings.value(LauncherSettings.PACKAGE_CACHE.key());
        PackageRequest request = new PackageRequest(coordinates,
                FileLists.split(settings.value(LauncherSettings.EXCLUDES.key())),
                FileLists.split(settings.value(LauncherSettings.REPOSITORIES.key())),
                Optional.ofNullable(System.getenv("DEFAULT_ARTIFACT_REPOSITORY")).filter(url -> !url.isBlank()),
                Optional.ofNullable(cache)
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder).toAbsolutePath()));
        return PackageResolvers.resolve(engineJars, request).stream().map(jar -> jar.toUri().toString()).toList();
    }
}
