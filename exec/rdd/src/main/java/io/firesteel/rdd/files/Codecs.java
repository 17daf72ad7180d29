package io.firesteel.rdd.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;

/// Whole-file compression by file ending, as Hadoop's codecs name them.
public enum Codecs {
    GZIP(".gz", "gzip", "GzipCodec") {
        @Override
        public InputStream read(InputStream in) throws IOException {
            return new GZIPInputStream(in, BUFFER);
        }

        @Override
        public OutputStream write(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BUFFER);
        }
    },
    ZSTD(".zst", "zstd", "ZStandardCodec") {
        @Override
        public InputStream read(InputStream in) throws IOException {
            return new ZstdInputStream(in);
        }

        @Override
        public OutputStream write(OutputStream out) throws IOException {
            return new ZstdOutputStream(out);
        }
    },
    BZIP2(".bz2", "bzip2", "BZip2Codec") {
        @Override
        public InputStream read(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(new BufferedInputStream(in, BUFFER), true);
        }

        @Override
        public OutputStream write(OutputStream out) throws IOException {
            return new BZip2CompressorOutputStream(out);
        }
    },
    DEFLATE(".deflate", "deflate", "DefaultCodec", "DeflateCodec") {
        @Override
        public InputStream read(InputStream in) {
            return new InflaterInputStream(in);
        }

        @Override
        public OutputStream write(OutputStream out) {
            return new DeflaterOutputStream(out);
        }
    };

    private static final int BUFFER = 64 << 10;

    private final String ending;
    private final String[] names;

    Codecs(String ending, String... names) {
        this.ending = ending;
        this.names = names;
    }

    /// What files end in.
    public String ending() {
        return ending;
    }

    public abstract InputStream read(InputStream in) throws IOException;

    public abstract OutputStream write(OutputStream out) throws IOException;

    /// That of a file by its ending; empty for a plain file.
    public static Optional<Codecs> ofFile(String path) {
        for (Codecs codec : values()) {
            if (path.endsWith(codec.ending)) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    /// The codec of that name: our own short one, or the class name of Hadoop's.
    public static Codecs named(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (Codecs codec : values()) {
            for (String known : codec.names) {
                if (known.equalsIgnoreCase(last)) {
                    return codec;
                }
            }
        }
        throw new FiresteelException(FileErrors.NO_CODEC, Map.of("codec", name, "legal", "gzip, zstd, bzip2, deflate"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
