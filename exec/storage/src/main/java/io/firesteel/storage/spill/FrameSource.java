package io.firesteel.storage.spill;

import java.io.IOException;
import java.io.InputStream;

import io.firesteel.serial.ChunkSource;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.StorageErrors;
import io.firesteel.storage.stream.FrameDecoder;

/// The chunks of stored bytes, one per frame, each verified. A byte that is not what was written is `LOCAL_READ_FAILED`.
public final class FrameSource implements ChunkSource, AutoCloseable {
    private final BlockData data;
    private final FrameDecoder decoder;
    private InputStream in;
    private boolean ended;

    public FrameSource(BlockData data, FrameDecoder decoder) {
        this.data = data;
        this.decoder = decoder;
    }

    @Override
    public boolean next() {
        if (ended) {
            return false;
        }
        try {
            if (in == null) {
                in = data.open();
            }
            if (decoder.next(in)) {
                return true;
            }
        } catch (IOException e) {
            close();
            throw StorageErrors.readFailed(String.valueOf(data), e);
        }
        close();
        return false;
    }

    @Override
    public byte[] bytes() {
        return decoder.bytes();
    }

    @Override
    public int offset() {
        return decoder.offset();
    }

    @Override
    public int length() {
        return decoder.length();
    }

    @Override
    public void close() {
        ended = true;
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                throw StorageErrors.readFailed(String.valueOf(data), e);
            } finally {
                in = null;
            }
        }
    }
}
