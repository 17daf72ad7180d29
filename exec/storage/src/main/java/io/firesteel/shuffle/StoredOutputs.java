package io.firesteel.shuffle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.OutputFolders;

/// Map outputs that executors have left in the application's [OutputFolders], whether or not they still live. Read by the
/// shuffle service; what it knows comes from the files alone, so that it forgets nothing when it starts anew.
public final class StoredOutputs {
    private static final int MAX_KNOWN = 20_000;

    private final OutputFolders folders;
    private final Map<String, MapOutput.Filed> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MapOutput.Filed> eldest) {
            return size() > MAX_KNOWN;
        }
    };

    public StoredOutputs(OutputFolders folders) {
        this.folders = folders;
    }

    /// The bytes of a shuffle block; empty when it is not here, or no shuffle block.
    public Optional<BlockData> find(BlockId id) throws IOException {
        return switch (id) {
            case BlockId.ShuffleBlock b -> part(b.exchange(), b.mapTask(), b.reduce(), b.reduce() + 1);
            case BlockId.ShuffleRangeBlock b -> part(b.exchange(), b.mapTask(), b.from(), b.to());
            default -> Optional.empty();
        };
    }

    private Optional<BlockData> part(int exchange, long mapTask, int from, int to) throws IOException {
        String name = MapOutputStore.name(exchange, mapTask, "");
        MapOutput.Filed output;
        synchronized (known) {
            output = known.get(name);
        }
        if (output == null) {
            Path index = folders.find(MapOutputStore.name(exchange, mapTask, "index"));
            Path data = folders.find(MapOutputStore.name(exchange, mapTask, "data"));
            if (index == null || data == null) {
                return Optional.empty();
            }
            output = new MapOutput.Filed(data, index, MapOutputIndex.read(index, MapOutputStore.INDEX));
            synchronized (known) {
                known.put(name, output);
            }
        }
        return from < 0 || to > output.ends().length || from >= to
                ? Optional.empty()
                : Optional.of(output.part(from, to));
    }

    /// Deletes all outputs of an exchange.
    public void remove(int exchange) {
        String prefix = MapOutputStore.prefix(exchange);
        synchronized (known) {
            known.keySet().removeIf(name -> name.startsWith(prefix));
        }
        folders.remove(exchange);
    }

    /// Deletes everything.
    public void removeAll() {
        folders.removeAll();
    }
}
