package org.apache.spark.util;

import java.io.Serializable;

import scala.collection.IterableOnce;
import scala.collection.immutable.Seq;

/// Count, mean, variance, minimum and maximum of numbers, mergeable.
public class StatCounter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.rdd.StatCounter counter;

    public StatCounter(io.firesteel.api.rdd.StatCounter counter) {
        this.counter = counter;
    }

    public StatCounter() {
        this(new io.firesteel.api.rdd.StatCounter());
    }

    public StatCounter(IterableOnce<Object> values) {
        this();
        merge(values);
    }

    public static StatCounter apply(IterableOnce<Object> values) {
        return new StatCounter(values);
    }

    public static StatCounter apply(Seq<Object> values) {
        return new StatCounter(values);
    }

    public StatCounter merge(double value) {
        counter.merge(value);
        return this;
    }

    public StatCounter merge(IterableOnce<Object> values) {
        scala.jdk.javaapi.CollectionConverters.asJava(values.iterator())
                .forEachRemaining(value -> counter.merge(((Number) value).doubleValue()));
        return this;
    }

    public StatCounter merge(StatCounter other) {
        counter.merge(other.counter);
        return this;
    }

    public StatCounter copy() {
        return new StatCounter(counter.copy());
    }

    public long count() {
        return counter.count();
    }

    public double mean() {
        return counter.mean();
    }

    public double sum() {
        return counter.sum();
    }

    public double max() {
        return counter.max();
    }

    public double min() {
        return counter.min();
    }

    public double variance() {
        return counter.variance();
    }

    public double popVariance() {
        return counter.popVariance();
    }

    public double sampleVariance() {
        return counter.sampleVariance();
    }

    public double stdev() {
        return counter.stdev();
    }

    public double popStdev() {
        return counter.popStdev();
    }

    public double sampleStdev() {
        return counter.sampleStdev();
    }

    @Override
    public String toString() {
        return counter.toString();
    }
}
