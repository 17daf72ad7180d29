package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.RddErrors;
import io.firesteel.tasks.TaskRuntime;

/// Finds the store of a path. Stores other than the local one are looked for only when a path needs one.
public final class FileStores {
    private static final FileStore LOCAL = new LocalFiles();

    private FileStores() {
    }

    public static FileStore of(String path, Conf conf) {
        if (path.isEmpty()) {
            throw RddErrors.illegal("Can not create a Path from an empty string");
        }
        String scheme = scheme(path);
        if (LOCAL.serves(scheme, conf)) {
            return LOCAL;
        }
        for (FileStore store : ServiceLoader.load(FileStore.class, FileStores.class.getClassLoader())) {
            if (store.serves(scheme, conf)) {
                return store.with(conf);
            }
        }
        throw new FiresteelException(FileErrors.NO_STORE, Map.of("scheme", String.valueOf(scheme), "path", path));
    }

    /// Closes `in`, which reads `path`, when the task ends.
    public static void closeAfter(TaskRuntime task, InputStream in, String path) {
        task.onCompletion(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw FileErrors.unreadable(path, e);
            }
        });
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
        List<String> parts = new java.util.ArrayList<>();
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
