package io.firesteel.files;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;

/// The full name of a file or folder: an absolute path for the local file system, else a URI with scheme and authority.
/// Made of a user's text by [FileStores#locate].
///
/// @param path `/data/a` or `hdfs://namenode:8020/data/a`; nothing in it is escaped
public record FileLocation(String path) implements Serializable, Comparable<FileLocation> {

    /// Whether it is in the local file system.
    public boolean local() {
        return path.startsWith("/");
    }

    /// In lower case; `file` for the local file system.
    public String scheme() {
        return local() ? "file" : path.substring(0, path.indexOf(':')).toLowerCase(Locale.ROOT);
    }

    /// As the JDK knows it; of the local file system only.
    public Path toPath() {
        if (!local()) {
            throw new IllegalStateException(path + " is not in the local file system");
        }
        return Path.of(path);
    }

    /// What is below it under a name, or under names with slashes between them; itself for an empty text.
    public FileLocation child(String names) {
        return names.isEmpty() ? this : new FileLocation(path.endsWith("/") ? path + names : path + "/" + names);
    }

    /// The folder that it is in; itself for a root.
    public FileLocation parent() {
        int slash = path.lastIndexOf('/');
        int root = root();
        return slash < root ? this : new FileLocation(path.substring(0, slash == root ? root + 1 : slash));
    }

    /// Index of the slash that is the root folder.
    private int root() {
        int authority = path.indexOf("://");
        int slash = authority < 0 ? path.indexOf('/') : path.indexOf('/', authority + 3);
        return slash < 0 ? path.length() : slash;
    }

    /// The last part of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Whether it is `folder` or lies below it.
    public boolean within(FileLocation folder) {
        return path.equals(folder.path)
                || path.startsWith(folder.path.endsWith("/") ? folder.path : folder.path + "/");
    }

    /// The names between `folder` and it, with slashes between them; empty for the folder itself.
    public String below(FileLocation folder) {
        if (!within(folder)) {
            throw new IllegalArgumentException(path + " is not below " + folder.path);
        }
        String rest = path.substring(folder.path.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }

    /// As Spark shows it: local paths with their scheme.
    public String shown() {
        return local() ? "file:" + path : path;
    }

    @Override
    public int compareTo(FileLocation other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
