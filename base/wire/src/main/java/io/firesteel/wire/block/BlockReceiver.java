package io.firesteel.wire.block;

/// Takes the answers to one request, one call per block, in any order, on an I/O thread: it must not block for long.
public interface BlockReceiver {

    /// The bytes; the receiver owns them, a file included.
    void received(int index, Content content);

    /// It cannot be had.
    void failed(int index, Throwable cause);
}
