package io.firesteel.sinks.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.v3.lz4.Lz4JavaCompressor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/// Compressors of pages over plain libraries, so that writing needs no codec classes of Hadoop.
final class PageCodecs implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new Compressor(codec);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        throw new IllegalStateException("a writer decompresses nothing");
    }

    @Override
    public void release() {
    }

    private record Compressor(CompressionCodecName codec) implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            byte[] plain = bytes.toByteArray();
            return switch (codec) {
                case SNAPPY -> BytesInput.from(Snappy.compress(plain));
                case ZSTD -> BytesInput.from(Zstd.compress(plain, 3));
                case GZIP -> BytesInput.from(gzip(plain));
                case LZ4_RAW -> BytesInput.from(lz4(plain));
                default -> BytesInput.from(plain);
            };
        }

        private static byte[] gzip(byte[] plain) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(plain);
            }
            return packed.toByteArray();
        }

        private static byte[] lz4(byte[] plain) {
            Lz4JavaCompressor lz4 = new Lz4JavaCompressor();
            byte[] packed = new byte[lz4.maxCompressedLength(plain.length)];
            return Arrays.copyOf(packed, lz4.compress(plain, 0, plain.length, packed, 0, packed.length));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return codec;
        }

        @Override
        public void release() {
        }
    }
}
