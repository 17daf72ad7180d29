package io.firesteel.cli.submit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.firesteel.cli.conf.SettingSources;

/// Brings jars that are not on this machine to it: those behind a URL and those named by Maven coordinates.
final class JarSources {

    /// The local copy of `uri`.
    Path local(String uri) {
        String scheme = FileLists.scheme(uri);
        if (scheme != null && !scheme.equals("file") && !scheme.equals("local")) {
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED_SCHEME, "path", uri);
        }
        Path path = FileLists.localPath(uri);
        if (!Files.exists(path)) {
            throw SubmitErrors.error(SubmitErrors.MISSING_FILE, "what", "Jar", "path", path.toString());
        }
        return path;
    }

    /// The jars of `spark.jars.packages` and of what they depend on, as URIs.
    List<String> packages(SettingSources settings) {
        if (settings.value("spark.jars.packages") == null) {
            return List.of();
        }
        throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "--packages", "missing", "resolver");
    }
}
