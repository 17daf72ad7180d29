package io.firesteel.shuffle;

import java.io.IOException;
import java.io.InputStream;

import io.firesteel.serial.ChunkSource;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.stream.FrameDecoder;

/// The chunks that a reduce task reads, every frame verified. A damaged block is fetched once more and read on from where
/// the damage was; damaged again, or not to be had, it is a fetch failure.
final class ReduceSource implements ChunkSource {
    private final BlockFetcher fetcher;
    private final FrameDecoder decoder;
    private final TaskScope scope;
    private FetchRequest request;
    private InputStream in;
    private int frames;
    private boolean retried;

    ReduceSource(BlockFetcher fetcher, FrameDecoder decoder, TaskScope scope) {
        this.fetcher = fetcher;
        this.decoder = decoder;
        this.scope = scope;
        scope.onEnd(this::close);
    }

    @Override
    public boolean next() {
        while (true) {
            if (request == null) {
                scope.checkKilled();
                BlockFetcher.Fetched fetched = fetcher.next();
                if (fetched == null) {
                    return false;
                }
                request = fetched.request();
                frames = 0;
                retried = false;
                reopen(fetched.data());
            }
            try {
                if (decoder.next(in)) {
                    frames++;
                    return true;
                }
                close();
                request = null;
            } catch (IOException e) {
                again(e);
            }
        }
    }

    private void reopen(BlockData data) {
        try {
            in = data.open();
        } catch (IOException e) {
            again(e);
        }
    }

    private void again(IOException damage) {
        close();
        if (retried) {
            throw request.failed("it is damaged, a second time: " + damage.getMessage(), damage);
        }
        retried = true;
        try {
            in = fetcher.again(request).open();
            for (int i = 0; i < frames; i++) {
                if (!decoder.next(in)) {
                    throw new IOException("it is shorter than before");
                }
            }
        } catch (IOException e) {
            e.addSuppressed(damage);
            throw request.failed("it is damaged: " + e.getMessage(), e);
        }
    }

    private void close() {
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                throw request.failed(String.valueOf(e.getMessage()), e);
            } finally {
                in = null;
            }
        }
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
}
