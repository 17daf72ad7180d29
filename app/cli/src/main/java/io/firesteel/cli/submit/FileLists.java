package io.firesteel.cli.submit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Comma-separated lists of files as Spark writes them in `spark.jars`, `spark.files` and their like: local paths become
/// `file:` URIs, `*`, `?`, `[…]` and `{…}` are expanded, `#name` at the end is kept.
final class FileLists {

    private FileLists() {
    }

    /// The parts of a list, without blanks and empty ones.
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list == null ? new String[0] : list.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// Every part of `list` as a URI; a pattern that fits nothing and a local file that is absent are errors.
    ///
    /// @param what what the list is of, for messages
    static List<String> resolve(String list, String what) {
        List<String> uris = new ArrayList<>();
        for (String part : split(list)) {
            int hash = part.lastIndexOf('#');
            String path = hash < 0 ? part : part.substring(0, hash);
            String name = hash < 0 ? "" : part.substring(hash);
            String scheme = scheme(path);
            if (scheme == null || scheme.equals("file")) {
                for (Path file : expand(localPath(path), what)) {
                    uris.add(file.toUri() + name);
                }
            } else {
                uris.add(part);
            }
        }
        return uris;
    }

    /// The scheme of `text` in lower case, or null for a plain path.
    static String scheme(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || !text.substring(0, colon).matches("[a-zA-Z][a-zA-Z0-9+.-]*")) {
            return null;
        }
        return text.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /// `file:/a%20b`, `local:/a` or a plain path, as an absolute path.
    static Path localPath(String text) {
        String scheme = scheme(text);
        if (scheme == null) {
            return Path.of(text).toAbsolutePath().normalize();
        }
        try {
            URI uri = new URI(text);
            return Path.of(uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath());
        } catch (URISyntaxException e) {
            return Path.of(text.substring(scheme.length() + 1));
        }
    }

    private static List<Path> expand(Path path, String what) {
        if (Files.exists(path)) {
            return List.of(path);
        }
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        List<Path> matches = new ArrayList<>();
        if (name.matches(".*[*?\\[{].*") && path.getParent() != null && Files.isDirectory(path.getParent())) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path.getParent(), name)) {
                stream.forEach(matches::add);
            } catch (IOException e) {
                throw SubmitErrors.error(SubmitErrors.MISSING_FILE, "what", what, "path", path.toString());
            }
        }
        if (matches.isEmpty()) {
            throw SubmitErrors.error(SubmitErrors.MISSING_FILE, "what", what, "path", path.toString());
        }
        matches.sort(null);
        return matches;
    }
}
