package org.apache.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.spark.firesteel.ScalaViews;
import scala.Option;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.api.FiresteelConf;
import io.firesteel.conf.ConfParsers;

/// Spark's name for an application's settings. Made by programs, read by `SparkContext`; delegates to [FiresteelConf].
public class SparkConf implements Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private final FiresteelConf settings;

    public SparkConf() {
        this(true);
    }

    /// @param loadDefaults whether to take over `spark.*` system properties
    public SparkConf(boolean loadDefaults) {
        this(new FiresteelConf(loadDefaults));
    }

    public SparkConf(FiresteelConf settings) {
        this.settings = settings;
    }

    /// What the constructors of contexts take.
    public static SparkConf of(String master, String appName, String sparkHome, List<String> jars,
            Map<String, String> environment) {
        SparkConf conf = new SparkConf().setMaster(master).setAppName(appName);
        if (sparkHome != null) {
            conf.setSparkHome(sparkHome);
        }
        if (!jars.isEmpty()) {
            conf.setJars(jars.toArray(String[]::new));
        }
        environment.forEach(conf::setExecutorEnv);
        return conf;
    }

    /// The same under the engine's name.
    public FiresteelConf settings() {
        return settings;
    }

    public SparkConf set(String key, String value) {
        settings.set(key, value);
        return this;
    }

    public SparkConf setMaster(String master) {
        return set("spark.master", master);
    }

    public SparkConf setAppName(String name) {
        return set("spark.app.name", name);
    }

    public SparkConf setSparkHome(String home) {
        return set("spark.home", home);
    }

    public SparkConf setJars(String[] jars) {
        settings.setJars(jars);
        return this;
    }

    public SparkConf setExecutorEnv(String variable, String value) {
        settings.setExecutorEnv(variable, value);
        return this;
    }

    public SparkConf setIfMissing(String key, String value) {
        settings.setIfMissing(key, value);
        return this;
    }

    public SparkConf setAll(Iterable<Tuple2<String, String>> values) {
        CollectionConverters.asJava(values).forEach(pair -> set(pair._1(), pair._2()));
        return this;
    }

    public SparkConf setJars(Seq<String> jars) {
        return setJars(CollectionConverters.asJava(jars).toArray(String[]::new));
    }

    public SparkConf setExecutorEnv(Seq<Tuple2<String, String>> variables) {
        CollectionConverters.asJava(variables).forEach(pair -> setExecutorEnv(pair._1(), pair._2()));
        return this;
    }

    public SparkConf setExecutorEnv(Tuple2<String, String>[] variables) {
        return setExecutorEnv(ScalaViews.seq(List.of(variables)));
    }

    /// The engine's serialiser needs no registration; the classes' names are kept as Spark keeps them.
    public SparkConf registerKryoClasses(Class<?>[] classes) {
        List<String> known = list("spark.kryo.classesToRegister");
        return set("spark.kryo.classesToRegister", Stream
                .concat(known.stream(), Stream.of(classes).map(Class::getName))
                .distinct()
                .collect(Collectors.joining(",")));
    }

    public SparkConf remove(String key) {
        settings.remove(key);
        return this;
    }

    public boolean contains(String key) {
        return settings.contains(key);
    }

    public String get(String key) {
        return settings.get(key);
    }

    public String get(String key, String defaultValue) {
        return settings.get(key, defaultValue);
    }

    public Option<String> getOption(String key) {
        return Option.apply(settings.get(key, null));
    }

    public int getInt(String key, int defaultValue) {
        return settings.getInt(key, defaultValue);
    }

    public long getLong(String key, long defaultValue) {
        return settings.getLong(key, defaultValue);
    }

    public double getDouble(String key, double defaultValue) {
        return settings.getDouble(key, defaultValue);
    }

    public boolean getBoolean(String key, boolean defaultValue) {
        return settings.getBoolean(key, defaultValue);
    }

    /// The entries of a list with commas.
    public List<String> list(String key) {
        return Stream.of(get(key, "").split(",")).map(String::strip).filter(e -> !e.isEmpty()).toList();
    }

    /// Seconds of a duration such as `10s`; a bare number counts seconds.
    public long getTimeAsSeconds(String key) {
        return seconds(get(key));
    }

    public long getTimeAsSeconds(String key, String defaultValue) {
        return seconds(get(key, defaultValue));
    }

    private static long seconds(String text) {
        return ConfParsers.millis(text, 1000) / 1000;
    }

    /// Milliseconds of a duration; a bare number counts milliseconds.
    public long getTimeAsMs(String key) {
        return ConfParsers.millis(get(key), 1);
    }

    public long getTimeAsMs(String key, String defaultValue) {
        return ConfParsers.millis(get(key, defaultValue), 1);
    }

    /// Bytes of a size such as `64m`; a bare number counts bytes.
    public long getSizeAsBytes(String key) {
        return ConfParsers.bytes(get(key), 1);
    }

    public long getSizeAsBytes(String key, String defaultValue) {
        return ConfParsers.bytes(get(key, defaultValue), 1);
    }

    public long getSizeAsBytes(String key, long defaultValue) {
        return getSizeAsBytes(key, defaultValue + "b");
    }

    public long getSizeAsKb(String key) {
        return ConfParsers.bytes(get(key), 1L << 10) >> 10;
    }

    public long getSizeAsKb(String key, String defaultValue) {
        return ConfParsers.bytes(get(key, defaultValue), 1L << 10) >> 10;
    }

    public long getSizeAsMb(String key) {
        return ConfParsers.bytes(get(key), 1L << 20) >> 20;
    }

    public long getSizeAsMb(String key, String defaultValue) {
        return ConfParsers.bytes(get(key, defaultValue), 1L << 20) >> 20;
    }

    public long getSizeAsGb(String key) {
        return ConfParsers.bytes(get(key), 1L << 30) >> 30;
    }

    public long getSizeAsGb(String key, String defaultValue) {
        return ConfParsers.bytes(get(key, defaultValue), 1L << 30) >> 30;
    }

    /// Entries whose key begins with `prefix`, without it.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Tuple2<String, String>[] getAllWithPrefix(String prefix) {
        return settings.getAll()
                .entrySet()
                .stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(e -> new Tuple2<>(e.getKey().substring(prefix.length()), e.getValue()))
                .toArray(Tuple2[]::new);
    }

    public Map<String, String> getAllAsJavaMap() {
        return new HashMap<>(settings.getAll());
    }

    public Seq<Tuple2<String, String>> getExecutorEnv() {
        return ScalaViews.seq(List.of(getAllWithPrefix("spark.executorEnv.")));
    }

    public String getAppId() {
        return get("spark.app.id");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Tuple2<String, String>[] getAll() {
        return settings.getAll().entrySet().stream().map(SparkConf::pair).toArray(Tuple2[]::new);
    }

    private static Tuple2<String, String> pair(Map.Entry<String, String> entry) {
        return new Tuple2<>(entry.getKey(), entry.getValue());
    }

    public String toDebugString() {
        return settings.toDebugString();
    }

    @Override
    public SparkConf clone() {
        return new SparkConf(settings.clone());
    }
}
