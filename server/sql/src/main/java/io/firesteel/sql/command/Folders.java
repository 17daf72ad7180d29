package io.firesteel.sql.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.firesteel.error.FiresteelException;
import io.firesteel.sql.catalog.CatalogErrors;

/// Removes the folder of a managed table.
final class Folders {

    private Folders() {
    }

    static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Nothing was ever written.
            return;
        } catch (IOException e) {
            throw new FiresteelException(CatalogErrors.STORE,
                    Map.of("path", folder.toString(), "action", "deleted", "reason", e
                            .toString()),
                    e);
        }
    }
}
