package io.firesteel.events.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Lines that Spark 4.3.0 wrote: `protocol` from events made by hand, `sample` cut from the logs of RDD and SQL programs
/// with failures, caches and accumulators in `local[2]` and `local-cluster[2,1,1024]` (long texts and lists shortened,
/// keys of maps sorted).
public final class SparkSamples {

    private SparkSamples() {
    }

    public static List<String> protocol() {
        return lines("spark-4.3.0-protocol.jsonl");
    }

    public static List<String> sample() {
        return lines("spark-4.3.0-sample.jsonl");
    }

    public static List<String> all() {
        return Stream.concat(protocol().stream(), sample().stream()).toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = SparkSamples.class.getResourceAsStream("/io/firesteel/events/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
