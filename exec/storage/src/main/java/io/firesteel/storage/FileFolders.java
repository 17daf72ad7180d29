package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where a [BlockFile] may lie: several folders on several disks, of which some may be full or broken.
public interface FileFolders {

    /// A new file whose final name will be `name`; names are unique among live files of these folders.
    default BlockFile create(String name) {
        return new BlockFile(this, name);
    }

    /// The places for `name`, best first.
    List<Path> candidates(String name);

    /// A folder failed a write: others are better for a while.
    void exclude(Path folder, IOException why);
}
