package io.firesteel.events.log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/// The file operations that an event log needs, on one kind of storage. Local paths have [LocalLogFileSystem]; other
/// schemes are given in by whoever knows them.
public interface LogFileSystem {

    boolean exists(URI path) throws IOException;

    boolean isFolder(URI path) throws IOException;

    /// Makes a folder that its owner and group may use.
    void makeFolder(URI path) throws IOException;

    /// Deletes a file, or a folder with all that it holds; nothing happens when it is absent.
    void delete(URI path) throws IOException;

    /// Makes an empty file that its owner and group may use, replacing what is there. A flush of the stream makes what was
    /// written visible to readers.
    OutputStream create(URI path) throws IOException;

    /// Gives a file another name and the present time; what bears the name already is replaced if `replace` says so.
    void rename(URI from, URI to, boolean replace) throws IOException;

    /// Finds the storage of a path.
    interface Finder {
        /// The storage for `scheme`; null when it is not known.
        LogFileSystem find(String scheme);
    }
}
