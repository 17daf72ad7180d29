package io.firesteel.wire.block;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/// Takes the server's bytes apart: the one byte of the handshake, then a head and the bytes of each block, which go
/// straight into an array of their size, or into a file when they are many.
final class AnswerDecoder extends ChannelInboundHandlerAdapter {
    private final Supplier<Path> largeFiles;
    private final long maxInMemory;
    private boolean accepted;
    private final byte[] head = new byte[Frames.HEAD];
    private int headHas;
    private long request;
    private int index;
    private byte status;
    private long length;
    private long has;
    private byte[] bytes;
    private Path file;
    private FileChannel fileChannel;

    /// The handshake has passed.
    record Accepted() {
    }

    /// One block; `error` is null when it came.
    record Answer(long request, int index, Content content, String error) {
    }

    AnswerDecoder(Supplier<Path> largeFiles, long maxInMemory) {
        this.largeFiles = largeFiles;
        this.maxInMemory = Math.min(maxInMemory, Integer.MAX_VALUE - 16);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
        ByteBuf in = (ByteBuf) message;
        try {
            if (!accepted && in.isReadable()) {
                if (in.readByte() != Frames.ACCEPTED) {
                    throw new IOException("the peer speaks another language");
                }
                accepted = true;
                context.fireChannelRead(new Accepted());
            }
            while (in.isReadable()) {
                if (headHas < Frames.HEAD) {
                    readHead(in);
                }
                if (headHas == Frames.HEAD) {
                    readContent(context, in);
                }
            }
        } finally {
            in.release();
        }
    }

    private void readHead(ByteBuf in) throws IOException {
        int take = Math.min(in.readableBytes(), Frames.HEAD - headHas);
        in.readBytes(head, headHas, take);
        headHas += take;
        if (headHas < Frames.HEAD) {
            return;
        }
        java.nio.ByteBuffer read = java.nio.ByteBuffer.wrap(head);
        request = read.getLong();
        index = read.getInt();
        status = read.get();
        length = read.getLong();
        if (length < 0 || status != Frames.OK && length > Frames.MAX_ERROR) {
            throw new IOException("an answer of " + length + " bytes");
        }
        has = 0;
        if (length <= maxInMemory) {
            bytes = new byte[(int) length];
        } else {
            file = largeFiles.get();
            fileChannel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private void readContent(ChannelHandlerContext context, ByteBuf in) throws IOException {
        int take = (int) Math.min(in.readableBytes(), length - has);
        if (bytes != null) {
            in.readBytes(bytes, (int) has, take);
            has += take;
        } else {
            for (int left = take; left > 0;) {
                left -= in.readBytes(fileChannel, left);
            }
            has += take;
        }
        if (has < length) {
            return;
        }
        headHas = 0;
        Answer answer;
        if (status != Frames.OK) {
            answer = new Answer(request, index, null, new String(bytes, StandardCharsets.UTF_8));
        } else if (bytes != null) {
            answer = new Answer(request, index, new Content.Memory(bytes, 0, bytes.length), null);
        } else {
            fileChannel.close();
            answer = new Answer(request, index, new Content.FilePart(file, 0, length), null);
        }
        bytes = null;
        file = null;
        fileChannel = null;
        context.fireChannelRead(answer);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws IOException {
        if (fileChannel != null) {
            fileChannel.close();
            Files.deleteIfExists(file);
        }
        context.fireChannelInactive();
    }
}
