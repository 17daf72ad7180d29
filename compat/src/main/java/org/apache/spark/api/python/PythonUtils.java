package org.apache.spark.api.python;

import java.util.List;
import java.util.Map;

import org.apache.spark.api.java.JavaSparkContext;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.conf.Setting;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.rdd.DatasetFacts;

/// Owns nothing: the small questions that pyspark asks when it starts, and collections under Scala's names.
public final class PythonUtils {
    private static final Setting<Long> BROADCAST_THRESHOLD = Setting.bytes("spark.broadcast.UDFCompressionThreshold",
            "1m", 1L, "Pickled functions above this size travel as broadcasts.");
    private static final Setting<Integer> BUFFER_SIZE = Setting.integer("spark.buffer.size", 65_536,
            "Bytes of Python's socket buffers.");
    private static final Setting<Boolean> ENCRYPTION = Setting.bool("spark.io.encryption.enabled", false,
            "Local files of the application are encrypted.");

    private PythonUtils() {
    }

    public static boolean isEncryptionEnabled(JavaSparkContext sc) {
        return DatasetFacts.conf(sc.sc().context()).get(ENCRYPTION);
    }

    /// Seconds.
    public static long getPythonAuthSocketTimeout(JavaSparkContext sc) {
        return DatasetFacts.conf(sc.sc().context()).get(PythonSettings.SOCKET_TIMEOUT) / 1000;
    }

    public static int getSparkBufferSize(JavaSparkContext sc) {
        return DatasetFacts.conf(sc.sc().context()).get(BUFFER_SIZE);
    }

    public static long getBroadcastThreshold(JavaSparkContext sc) {
        return DatasetFacts.conf(sc.sc().context()).get(BROADCAST_THRESHOLD);
    }

    public static <T> scala.collection.immutable.Seq<T> toSeq(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }

    public static <T> scala.collection.immutable.List<T> toList(List<T> list) {
        return CollectionConverters.asScala(list).toList();
    }

    public static Object toArray(List<?> list) {
        return list.toArray();
    }

    public static <K, V> scala.collection.immutable.Map<K, V> toScalaMap(Map<K, V> map) {
        return scala.collection.immutable.Map.from(CollectionConverters.asScala(map));
    }
}
