package io.firesteel.formats.parquet.meta;

/// The bytes of a file are not what its format allows. Thrown by decoders, which do not know the file; turned into a named
/// error by whoever opened it.
public final class CorruptFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorruptFile(String message) {
        super(message);
    }

    public CorruptFile(String message, Throwable cause) {
        super(message, cause);
    }
}
