package io.firesteel.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.wire.block.BlockReceiver;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockClient;

/// Moves blocks between processes over Netty. Their bytes carry checksums of their own, which the reader verifies.
final class NettyTransfer implements BlockTransfer, AutoCloseable {
    private final NettyBlockClient client;

    NettyTransfer(NettyBlockClient client) {
        this.client = client;
    }

    private static InetSocketAddress socket(BlockManagerAddress address) {
        return new InetSocketAddress(address.host(), address.port());
    }

    @Override
    public void fetch(BlockManagerAddress from, List<BlockId> blocks, Receiver receiver) {
        client.fetch(socket(from), blocks.stream().map(BlockId::name).toList(), new BlockReceiver() {
            @Override
            public void received(int index, Content content) {
                receiver.received(blocks.get(index), data(content));
            }

            @Override
            public void failed(int index, Throwable cause) {
                BlockId block = blocks.get(index);
                boolean output = block instanceof BlockId.ShuffleBlock || block instanceof BlockId.ShuffleRangeBlock;
                if (from.service() == 0 || !output) {
                    receiver.failed(block, cause);
                } else {
                    // The executor is gone, or about to be; what it wrote is not.
                    fetch(from.successor(), List.of(block), receiver);
                }
            }
        });
    }

    void drop(BlockManagerAddress service, int exchange) {
        client.drop(socket(service), exchange);
    }

    @Override
    public void replicate(BlockManagerAddress to, BlockId block, Persist persist, BlockData data) throws IOException {
        Content.Memory content;
        if (data instanceof BlockData.InMemory m) {
            content = new Content.Memory(m.bytes(), m.offset(), m.length());
        } else {
            try (InputStream in = data.open()) {
                byte[] bytes = in.readAllBytes();
                content = new Content.Memory(bytes, 0, bytes.length);
            }
        }
        client.keep(socket(to), block.name(), note(persist), content);
    }

    void gone(BlockManagerAddress peer) {
        client.gone(socket(peer));
    }

    @Override
    public void close() {
        client.close();
    }

    static BlockData data(Content content) {
        return switch (content) {
            case Content.Memory m -> new BlockData.InMemory(m.bytes(), m.offset(), m.length());
            case Content.FilePart f -> new BlockData.OnDisk(f.file(), f.offset(), f.length());
        };
    }

    static Content content(BlockData data) {
        return switch (data) {
            case BlockData.InMemory m -> new Content.Memory(m.bytes(), m.offset(), m.length());
            case BlockData.Pieces p -> content(p.joined());
            case BlockData.OnDisk d -> new Content.FilePart(d.file(), d.offset(), d.length());
        };
    }

    private static byte[] note(Persist p) {
        int flags = (p.disk() ? 1 : 0) | (p.memory() ? 2 : 0) | (p.offHeap() ? 4 : 0) | (p.deserialized() ? 8 : 0);
        return ByteBuffer.allocate(5).put((byte) flags).putInt(p.replication()).array();
    }

    static Persist persist(byte[] note) {
        if (note.length != 5) {
            throw new IllegalArgumentException("a replica's note of " + note.length + " bytes");
        }
        return new Persist((note[0] & 1) != 0, (note[0] & 2) != 0, (note[0] & 4) != 0, (note[0] & 8) != 0,
                ByteBuffer.wrap(note).getInt(1));
    }
}
