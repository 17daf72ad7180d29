package io.firesteel.sql.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStores;

/// A catalogue in a store other than the local file system: changes take turns on a file that only one can make. Who dies
/// while it has that file holds the others up for half a minute, as a change takes but a moment.
final class StoreCatalogFiles implements CatalogFiles {
    private static final long STALE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final FileLocation root;
    private final FileStores stores;

    /// @param root folder of the catalogue, made when the first thing is written
    StoreCatalogFiles(FileLocation root, FileStores stores) {
        this.root = root;
        this.stores = stores;
    }

    private FileStore store() {
        return stores.of(root);
    }

    @Override
    public List<String> names(FileLocation folder) {
        try {
            return store().list(folder.path()).stream().map(Entry::name).toList();
        } catch (FileNotFoundException e) {
            // Nothing has been written there yet.
            return List.of();
        } catch (IOException e) {
            throw CatalogErrors.store(folder, "listed", e);
        }
    }

    @Override
    public boolean exists(FileLocation file) {
        try {
            return store().find(file.path()).isPresent();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "looked for", e);
        }
    }

    @Override
    public Optional<byte[]> read(FileLocation file) {
        try (InputStream in = store().open(file.path(), 0)) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "read", e);
        }
    }

    @Override
    public void write(FileLocation file, byte[] content) {
        FileLocation draft = file.parent().child("." + UUID.randomUUID() + ".tmp");
        try {
            store().makeFolders(file.parent().path());
            try (OutputStream out = store().create(draft.path())) {
                out.write(content);
            }
            store().replace(draft.path(), file.path());
        } catch (IOException e) {
            throw CatalogErrors.store(file, "written", e);
        }
    }

    @Override
    public boolean delete(FileLocation file) {
        try {
            boolean there = store().find(file.path()).isPresent();
            store().delete(file.path());
            return there;
        } catch (IOException e) {
            throw CatalogErrors.store(file, "deleted", e);
        }
    }

    @Override
    public synchronized boolean locked(Supplier<Boolean> change) {
        FileLocation lock = root.child(".held");
        try {
            store().makeFolders(root.path());
            take(lock);
        } catch (IOException e) {
            throw CatalogErrors.store(lock, "made", e);
        }
        try {
            return change.get();
        } finally {
            delete(lock);
        }
    }

    private void take(FileLocation lock) throws IOException {
        long seen = -1;
        long since = System.nanoTime();
        while (!store().createNew(lock.path())) {
            Optional<Entry> there = store().find(lock.path());
            if (there.isPresent() && there.get().modified() != seen) {
                seen = there.get().modified();
                since = System.nanoTime();
            } else if (there.isPresent() && System.nanoTime() - since > STALE_NANOS) {
                // Only one of those who wait can give it another name.
                FileLocation aside = root.child("." + UUID.randomUUID() + ".stale");
                if (store().rename(lock.path(), aside.path())) {
                    store().delete(aside.path());
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
