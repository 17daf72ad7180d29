package io.firesteel.storage.block;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.LocalFolders;

/// The blocks that one process keeps in files. Owned by [BlockManager].
final class DiskBlocks {
    private record Entry(Path file, long size) {
    }

    private final LocalFolders folders;
    private final Map<BlockId, Entry> entries = new ConcurrentHashMap<>();

    DiskBlocks(LocalFolders folders) {
        this.folders = folders;
    }

    BlockFile create(BlockId block) {
        return folders.create(block.name());
    }

    /// Takes over a finished file.
    BlockData put(BlockId block, BlockFile file) throws IOException {
        long size = file.position();
        Path path = file.commit();
        Entry old = entries.put(block, new Entry(path, size));
        if (old != null && !old.file().equals(path)) {
            LocalFolders.delete(old.file());
        }
        return new BlockData.OnDisk(path, 0, size);
    }

    void put(BlockId block, BlockData data) throws IOException {
        try (BlockFile file = create(block); InputStream in = data.open()) {
            in.transferTo(file);
            put(block, file);
        }
    }

    /// Empty too when the file has been deleted or cut behind our back.
    Optional<BlockData> get(BlockId block) {
        Entry entry = entries.get(block);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            if (Files.size(entry.file()) == entry.size()) {
                return Optional.of(new BlockData.OnDisk(entry.file(), 0, entry.size()));
            }
        } catch (IOException e) {
            LocalFolders.delete(entry.file());
        }
        entries.remove(block, entry);
        return Optional.empty();
    }

    boolean remove(BlockId block) {
        Entry entry = entries.remove(block);
        if (entry != null) {
            LocalFolders.delete(entry.file());
        }
        return entry != null;
    }

    long size(BlockId block) {
        Entry entry = entries.get(block);
        return entry == null ? 0 : entry.size();
    }

    Set<BlockId> blocks() {
        return Set.copyOf(entries.keySet());
    }
}
