package io.firesteel.formats.parquet.meta;

/// The file is legal but uses something that this reader lacks, which the message names.
public final class UnsupportedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedFile(String message) {
        super(message);
    }
}
