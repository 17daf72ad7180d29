package org.apache.spark.firesteel;

import java.util.List;
import java.util.Map;

import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.immutable.ArraySeq$;
import scala.collection.immutable.Seq;
import scala.collection.mutable.ArrayBuffer$;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/// Scala's collections for what Spark's actions give: programs print them, and their order is the collections'.
public final class ScalaViews {
    private ScalaViews() {
    }

    /// The tag of everything that Java programs have.
    @SuppressWarnings("unchecked")
    public static <T> ClassTag<T> anyTag() {
        return (ClassTag<T>) ClassTag$.MODULE$.AnyRef();
    }

    /// Elements that a job has collected.
    public static <T> Seq<T> collected(List<T> elements) {
        return ArraySeq$.MODULE$.from(CollectionConverters.asScala(elements), ScalaViews.<T>anyTag());
    }

    /// The values of one key.
    public static <T> Iterable<T> buffer(List<T> values) {
        return ArrayBuffer$.MODULE$.from(CollectionConverters.asScala(values));
    }

    /// The tag of pairs.
    @SuppressWarnings("unchecked")
    public static <K, V> ClassTag<Tuple2<K, V>> tupleTag() {
        return (ClassTag<Tuple2<K, V>>) (ClassTag<?>) ClassTag$.MODULE$.apply(Tuple2.class);
    }

    /// The tag of numbers as Scala sees them.
    @SuppressWarnings("unchecked")
    public static ClassTag<Object> primitiveTag(Class<?> primitive) {
        return (ClassTag<Object>) (ClassTag<?>) ClassTag$.MODULE$.apply(primitive);
    }

    /// An array of the class that the tag names.
    public static <T> Object array(List<T> elements, ClassTag<T> tag) {
        return CollectionConverters.asScala(elements).toArray(tag == null ? anyTag() : tag);
    }

    /// Counts as Scala sees them.
    @SuppressWarnings("unchecked")
    public static <K> List<Tuple2<K, Object>> objects(List<Tuple2<K, Long>> counts) {
        return (List<Tuple2<K, Object>>) (List<?>) counts;
    }

    /// Fractions as Java sees them.
    @SuppressWarnings("unchecked")
    public static <K> Map<K, Double> doubles(scala.collection.Map<K, Object> fractions) {
        return (Map<K, Double>) (Map<K, ?>) CollectionConverters.asJava(fractions);
    }

    public static <T> Seq<T> seq(List<T> elements) {
        return CollectionConverters.asScala(elements).toSeq();
    }

    public static <K, V> scala.collection.immutable.Map<K, V> immutable(Map<K, V> map) {
        return scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(map));
    }

    /// As `toMap` of a collected dataset.
    public static <K, V> Map<K, V> immutableMap(List<Tuple2<K, V>> pairs) {
        return CollectionConverters.asJava(scalaMap(pairs));
    }

    public static <K, V> scala.collection.immutable.Map<K, V> scalaMap(List<Tuple2<K, V>> pairs) {
        return CollectionConverters.asScala(pairs).toMap(scala.$less$colon$less$.MODULE$.refl());
    }

    /// As `collectAsMap`: later values of a key win.
    public static <K, V> Map<K, V> mutableMap(List<Tuple2<K, V>> pairs) {
        return CollectionConverters.asJava(mutableScalaMap(pairs));
    }

    public static <K, V> scala.collection.mutable.Map<K, V> mutableScalaMap(List<Tuple2<K, V>> pairs) {
        scala.collection.mutable.HashMap<K, V> map = new scala.collection.mutable.HashMap<>();
        map.sizeHint(pairs.size());
        map.addAll(CollectionConverters.asScala(pairs));
        return map;
    }
}
