package io.firesteel.events.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import net.jpountz.lz4.LZ4BlockInputStream;
import net.jpountz.lz4.LZ4BlockOutputStream;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.xxhash.XXHashFactory;
import org.xerial.snappy.SnappyInputStream;
import org.xerial.snappy.SnappyOutputStream;

import io.firesteel.conf.Conf;

/// The codecs of event logs, told apart by the ending of the file's name.
public enum LogCompression {
    /// Plain lines.
    NONE(""),
    /// One frame for each flush, so that what was flushed can be read whatever happens next.
    ZSTD(".zstd"),
    /// Blocks with a checksum each.
    LZ4(".lz4"),
    /// Blocks.
    SNAPPY(".snappy");

    /// Of the block checksums; what every reader of this format expects.
    private static final int LZ4_SEED = 0x9747b28c;

    private final String suffix;

    LogCompression(String suffix) {
        this.suffix = suffix;
    }

    /// The ending of file names; empty for plain files.
    public String suffix() {
        return suffix;
    }

    static LogCompression parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "zstd", "org.apache.spark.io.zstdcompressioncodec" -> ZSTD;
            case "lz4", "org.apache.spark.io.lz4compressioncodec" -> LZ4;
            case "snappy", "org.apache.spark.io.snappycompressioncodec" -> SNAPPY;
            default -> throw new IllegalArgumentException("one of zstd, lz4, snappy");
        };
    }

    /// The codec of a log file; `lzf` of Spark is not known.
    static LogCompression ofFile(String name) throws IOException {
        String plain = name.endsWith(EventLogNames.IN_PROGRESS)
                ? name.substring(0, name.length() - EventLogNames.IN_PROGRESS.length())
                : name;
        if (plain.endsWith(EventLogNames.COMPACT)) {
            plain = plain.substring(0, plain.length() - EventLogNames.COMPACT.length());
        }
        for (LogCompression each : values()) {
            if (each != NONE && plain.endsWith(each.suffix)) {
                return each;
            }
        }
        if (plain.endsWith(".lzf")) {
            throw new IOException("event log " + name + " is compressed with lzf; only zstd, lz4 and snappy are known");
        }
        return NONE;
    }

    OutputStream compress(OutputStream out, Conf conf) throws IOException {
        return switch (this) {
            case NONE -> out;
            case ZSTD -> new ZstdOutputStreamNoFinalizer(out).setLevel(conf.get(EventLogSettings.ZSTD_LEVEL))
                    .setCloseFrameOnFlush(true);
            case LZ4 -> new LZ4BlockOutputStream(out, conf.get(EventLogSettings.LZ4_BLOCK).intValue(),
                    LZ4Factory.fastestInstance().fastCompressor(),
                    XXHashFactory.fastestInstance().newStreamingHash32(LZ4_SEED).asChecksum(), true);
            case SNAPPY -> new SnappyOutputStream(out, conf.get(EventLogSettings.SNAPPY_BLOCK).intValue());
        };
    }

    /// Reads on past the end of a frame and gives what is whole of the last one.
    InputStream decompress(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case ZSTD -> new ZstdInputStreamNoFinalizer(new BufferedInputStream(in, 1 << 17)).setContinuous(true);
            case LZ4 -> new LZ4BlockInputStream(in, false);
            case SNAPPY -> new SnappyInputStream(in);
        };
    }
}
