package io.firesteel.sql.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStores;
import io.firesteel.sql.catalog.CatalogErrors;

/// What commands and writes do to whole folders of tables, in whatever store they lie.
public final class Folders {
    private final FileStores stores;

    public Folders(FileStores stores) {
        this.stores = stores;
    }

    /// The full name of what a statement calls a path.
    public FileLocation locate(String text) {
        return stores.locate(text);
    }

    /// Where the folders lie.
    public FileStores stores() {
        return stores;
    }

    /// The store of a folder.
    public FileStore store(FileLocation folder) {
        return stores.of(folder);
    }

    /// A step that a store takes.
    @FunctionalInterface
    private interface Step<T> {
        T take(FileStore store) throws IOException;
    }

    private <T> T stepped(FileLocation at, String action, Step<T> step) {
        try {
            return step.take(stores.of(at));
        } catch (IOException e) {
            throw failed(at, action, e);
        }
    }

    /// The error of something that a store would not do.
    public static FiresteelException failed(FileLocation at, String action, IOException e) {
        return new FiresteelException(CatalogErrors.STORE,
                Map.of("path", at.path(), "action", action, "reason", ErrorCondition.withoutFrames(e.toString())), e);
    }

    /// Removes a folder or file with all that is in it.
    public void delete(FileLocation folder) {
        stepped(folder, "deleted", store -> {
            store.delete(folder.path());
            return true;
        });
    }

    public boolean exists(FileLocation at) {
        return stepped(at, "looked for", store -> store.find(at.path())).isPresent();
    }

    public boolean isFolder(FileLocation at) {
        Optional<Entry> found = stepped(at, "looked for", store -> store.find(at.path()));
        return found.isPresent() && found.get().folder();
    }

    /// Makes a folder and those above it.
    public void make(FileLocation folder) {
        stepped(folder, "made", store -> {
            store.makeFolders(folder.path());
            return true;
        });
    }

    /// Whether a folder has anything in it that is data.
    public boolean holdsAnything(FileLocation folder) {
        return !children(folder).isEmpty();
    }

    /// Removes all data of a folder.
    public void empty(FileLocation folder) {
        children(folder).forEach(e -> delete(folder.child(e.name())));
    }

    private List<Entry> children(FileLocation folder) {
        return list(folder).stream().filter(e -> !e.name().matches("\\..*|_temporary|_SUCCESS")).toList();
    }

    /// What is in a folder, sorted; nothing where it is not there or no folder.
    public List<Entry> list(FileLocation folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        return stepped(folder, "listed", store -> {
            try {
                return store.list(folder.path());
            } catch (NoSuchFileException | FileNotFoundException e) {
                // Somebody has removed it meanwhile.
                return List.of();
            }
        });
    }
}
