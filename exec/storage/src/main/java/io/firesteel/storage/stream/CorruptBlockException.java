package io.firesteel.storage.stream;

import java.io.IOException;

/// Bytes of a block that are not what was written: a checksum, a length or a header is wrong, or the end is missing.
/// Readers fetch once more, then treat the block as lost.
public final class CorruptBlockException extends IOException {
    private static final long serialVersionUID = 1L;

    public CorruptBlockException(String message) {
        super(message);
    }

    public CorruptBlockException(String message, Throwable cause) {
        super(message, cause);
    }
}
