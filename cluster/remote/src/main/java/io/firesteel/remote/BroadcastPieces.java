package io.firesteel.remote;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import io.firesteel.executor.BroadcastSource;
import io.firesteel.executor.ExecutorStores;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;

/// Cuts the driver's broadcast values into blocks when the first executor asks for one; executors fetch the blocks from
/// the driver and from one another. Owned by the [RemoteBackend].
final class BroadcastPieces {
    static final Persist KEPT = new Persist(true, true, false, false, 1);

    private final BroadcastSource values;
    private final ExecutorStores stores;
    private final int pieceBytes;
    private final Map<Long, Size> published = new HashMap<>();

    /// How a value was cut.
    record Size(int pieces, long bytes) {
    }

    BroadcastPieces(BroadcastSource values, ExecutorStores stores, int pieceBytes) {
        this.values = values;
        this.stores = stores;
        this.pieceBytes = pieceBytes;
    }

    /// Sees to it that the pieces of `id` are blocks of the driver.
    Size publish(long id) throws IOException {
        Object value = values.value(id);
        synchronized (published) {
            Size known = published.get(id);
            if (known != null) {
                return known;
            }
            byte[] bytes = stores.serializer().toBytes(value);
            int pieces = Math.max(1, Math.ceilDiv(bytes.length, pieceBytes));
            for (int i = 0; i < pieces; i++) {
                byte[] piece = PieceFormat.sealed(bytes, i * pieceBytes,
                        Math.min(pieceBytes, bytes.length - i * pieceBytes));
                if (!stores.blocks().putBytes(new BlockId.BroadcastBlock(id, i), new BlockData.InMemory(piece), KEPT)) {
                    throw new IOException("no room for piece " + i + " of broadcast " + id + " on the driver");
                }
            }
            Size size = new Size(pieces, bytes.length);
            published.put(id, size);
            return size;
        }
    }

    /// Forgets the pieces.
    void remove(long id) {
        synchronized (published) {
            if (published.remove(id) != null) {
                stores.blocks().remove(b -> b instanceof BlockId.BroadcastBlock piece && piece.broadcast() == id);
            }
        }
    }
}
