package io.firesteel.sql.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileTrees;
import io.firesteel.sql.catalog.CatalogErrors;

/// What commands and writes do to whole folders of tables.
public final class Folders {

    private Folders() {
    }

    /// Removes a folder or file with all that is in it.
    public static void delete(Path folder) {
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            throw new FiresteelException(CatalogErrors.STORE,
                    Map.of("path", folder.toString(), "action", "deleted", "reason", e
                            .toString()),
                    e);
        }
    }

    /// Whether a folder has anything in it that is data.
    public static boolean holdsAnything(Path folder) {
        return !children(folder).isEmpty();
    }

    /// Removes all data of a folder.
    public static void empty(Path folder) {
        children(folder).forEach(Folders::delete);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(p -> !p.getFileName().toString().matches("\\..*|_temporary|_SUCCESS")).toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new FiresteelException(CatalogErrors.STORE,
                    Map.of("path", folder.toString(), "action", "listed", "reason", e.toString()), e);
        }
    }
}
