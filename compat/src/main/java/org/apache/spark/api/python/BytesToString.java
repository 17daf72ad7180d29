package org.apache.spark.api.python;

import java.nio.charset.StandardCharsets;

import org.apache.spark.api.java.function.Function;

/// UTF-8 to text; pyspark's `saveAsTextFile` maps by it.
public class BytesToString implements Function<byte[], String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String call(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
