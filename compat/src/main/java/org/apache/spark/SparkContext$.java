package org.apache.spark;

import scala.Option;

/// Scala's companion of [SparkContext].
public final class SparkContext$ {
    public static final SparkContext$ MODULE$ = new SparkContext$();

    private SparkContext$() {
    }

    public SparkContext getOrCreate(SparkConf conf) {
        return SparkContext.getOrCreate(conf);
    }

    public SparkContext getOrCreate() {
        return SparkContext.getOrCreate();
    }

    public Option<String> jarOfClass(Class<?> type) {
        return SparkContext.jarOfClass(type);
    }

    public Option<String> jarOfObject(Object object) {
        return SparkContext.jarOfObject(object);
    }
}
