package io.firesteel.files;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

/// The file stores of one application, which travel to its tasks as the settings that they read (`spark.hadoop.*`). Stores
/// other than the local one are looked for only when a path needs one. Safe for several threads.
public final class FileStores implements Serializable {
    private static final long serialVersionUID = 1;
    private static final FileStore LOCAL = new LocalFiles();
    private static final String PREFIX = "spark.hadoop.";

    private final Map<String, String> settings;
    private transient volatile FileStore remote;

    public FileStores(Conf conf) {
        Map<String, String> read = new TreeMap<>();
        conf.asMap().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                read.put(key, value);
            }
        });
        this.settings = Map.copyOf(read);
    }

    /// Without any settings.
    public static FileStores plain() {
        return new FileStores(Conf.empty());
    }

    private Conf conf() {
        return settings.isEmpty() ? Conf.empty() : Conf.of(settings);
    }

    /// The full name of what a user calls a path: plain paths are in the file system of `fs.defaultFS`, relative ones below
    /// the process's folder or the user's.
    public FileLocation locate(String text) {
        String scheme = text.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*") ? text.substring(0, text.indexOf(':')) : null;
        if (LOCAL.serves(scheme == null ? null : scheme.toLowerCase(Locale.ROOT), conf())) {
            return local(text);
        }
        try {
            return new FileLocation(remote(text, scheme).qualify(text));
        } catch (IOException e) {
            throw FileErrors.unreadable(text, e);
        }
    }

    /// The full name of a path of the local file system, whatever `fs.defaultFS` says.
    public static FileLocation local(String text) {
        String plain = text.startsWith("file://") ? URI.create(text.replace(" ", "%20")).getPath() : text;
        try {
            return new FileLocation(LOCAL.qualify(plain));
        } catch (IOException e) {
            throw FileErrors.unreadable(text, e);
        }
    }

    /// The store that has a file.
    public FileStore of(FileLocation location) {
        return location.local() ? LOCAL : remote(location.path(), location.scheme());
    }

    /// The store that has a file with a full name, as [FileLocation] has it; also one with `file:` before it.
    public FileStore at(String path) {
        return path.startsWith("file:") ? LOCAL : of(new FileLocation(path));
    }

    private FileStore remote(String path, String scheme) {
        FileStore known = remote;
        if (known == null) {
            known = other(path, scheme, conf());
            remote = known;
        }
        return known;
    }

    /// The store of a path that is written as a program wrote it.
    public static FileStore of(String path, Conf conf) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("Can not create a Path from an empty string");
        }
        String scheme = scheme(path);
        return LOCAL.serves(scheme, conf) ? LOCAL : other(path, scheme, conf);
    }

    private static FileStore other(String path, String scheme, Conf conf) {
        for (FileStore store : ServiceLoader.load(FileStore.class, FileStores.class.getClassLoader())) {
            if (store.serves(scheme, conf)) {
                return store.with(conf);
            }
        }
        throw new FiresteelException(FileErrors.NO_STORE, Map.of("scheme", String.valueOf(scheme), "path", path));
    }

    /// In lower case; null where the path has none.
    static String scheme(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        if (colon <= 1 || slash >= 0 && slash < colon || !Character.isLetter(path.charAt(0))) {
            return null;
        }
        return path.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /// The parts of a list of paths: commas separate, but not inside braces; a backslash keeps a comma.
    public static List<String> split(String paths) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < paths.length(); i++) {
            char c = paths.charAt(i);
            if (c == '\\' && i + 1 < paths.length() && paths.charAt(i + 1) == ',') {
                part.append(',');
                i++;
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
