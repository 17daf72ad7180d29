package io.firesteel.sources.lines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

import io.firesteel.error.FiresteelException;
import io.firesteel.sources.ReadErrors;

/// Decompression by the suffix of a file's name, as Hadoop chooses its codecs.
public final class Compression {
    private static final int BUFFER = 64 << 10;

    private Compression() {
    }

    /// Whether a file of that name can be read from the middle.
    public static boolean plain(String path) {
        return suffix(path).isEmpty();
    }

    private static String suffix(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot + 1);
        return switch (suffix) {
            case "gz", "bz2", "zst", "zstd", "deflate", "snappy", "lz4", "xz", "lzo" -> suffix;
            default -> "";
        };
    }

    /// The decompressed bytes of a file.
    static InputStream open(String path, InputStream file) throws IOException {
        InputStream in = new BufferedInputStream(file, BUFFER);
        return switch (suffix(path)) {
            case "gz" -> new GZIPInputStream(in, BUFFER);
            case "bz2" -> new BZip2CompressorInputStream(in, true);
            case "zst", "zstd" -> new ZstdInputStream(in).setContinuous(false);
            case "deflate" -> new InflaterInputStream(in);
            case "snappy" -> new HadoopBlocks(in, false);
            case "lz4" -> new HadoopBlocks(in, true);
            case "" -> file;
            default -> {
                in.close();
                throw new FiresteelException(ReadErrors.COMPRESSION, Map.of("path", path));
            }
        };
    }
}
