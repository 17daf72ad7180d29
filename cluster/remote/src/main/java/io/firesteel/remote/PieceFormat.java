package io.firesteel.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// A piece of a broadcast value as a block: its CRC32C, then its bytes.
final class PieceFormat {
    private PieceFormat() {
    }

    static byte[] sealed(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return ByteBuffer.allocate(4 + length).putInt((int) crc.getValue()).put(bytes, offset, length).array();
    }

    /// Copies the piece's bytes into `target`; an error when they are not what was sealed.
    static int open(byte[] piece, byte[] target, int at) throws IOException {
        if (piece.length < 4 || piece.length - 4 > target.length - at) {
            throw new IOException("a broadcast piece of " + piece.length + " bytes does not fit");
        }
        CRC32C crc = new CRC32C();
        crc.update(piece, 4, piece.length - 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(piece).getInt()) {
            throw new IOException("a broadcast piece is corrupt");
        }
        System.arraycopy(piece, 4, target, at, piece.length - 4);
        return piece.length - 4;
    }
}
