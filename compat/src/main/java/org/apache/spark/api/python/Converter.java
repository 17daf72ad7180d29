package org.apache.spark.api.python;

import java.io.Serializable;

/// Turns keys or values of a Hadoop format into what Python can read, or back; programs name their own.
public interface Converter<T, U> extends Serializable {
    U convert(T obj);
}
