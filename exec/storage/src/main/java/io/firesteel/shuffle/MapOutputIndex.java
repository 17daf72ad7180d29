package io.firesteel.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import io.firesteel.storage.BlockFile;
import io.firesteel.storage.FileFolders;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.CorruptBlockException;
import io.firesteel.storage.stream.FrameDecoder;
import io.firesteel.storage.stream.FrameEncoder;

/// The index file beside a map output's data file: the end of each part as 8 bytes little-endian, in one frame, so that
/// damage is noticed. A shuffle service serves files whose writer is gone by it.
final class MapOutputIndex {
    private MapOutputIndex() {
    }

    static Path write(FileFolders folders, String name, BlockStream stream, long[] ends) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * ends.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(ends);
        try (BlockFile file = folders.create(name)) {
            FrameEncoder encoder = stream.encoder();
            int length = encoder.encode(bytes.array(), 0, bytes.capacity());
            file.write(encoder.frame(), 0, length);
            return file.commit();
        }
    }

    static long[] read(Path index, BlockStream stream) throws IOException {
        try (InputStream in = Files.newInputStream(index)) {
            FrameDecoder decoder = stream.decoder();
            if (!decoder.next(in) || decoder.length() % 8 != 0) {
                throw new CorruptBlockException("the index " + index + " is damaged");
            }
            long[] ends = new long[decoder.length() / 8];
            ByteBuffer.wrap(decoder.bytes(), decoder.offset(), decoder.length())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer()
                    .get(ends);
            if (in.read() >= 0) {
                throw new CorruptBlockException("the index " + index + " goes on behind its end");
            }
            return ends;
        }
    }
}
