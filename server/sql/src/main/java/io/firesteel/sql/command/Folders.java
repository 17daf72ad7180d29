package io.firesteel.sql.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileTrees;
import io.firesteel.sql.catalog.CatalogErrors;

/// Removes the folder of a managed table.
final class Folders {

    private Folders() {
    }

    static void delete(Path folder) {
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            throw new FiresteelException(CatalogErrors.STORE,
                    Map.of("path", folder.toString(), "action", "deleted", "reason", e
                            .toString()),
                    e);
        }
    }
}
