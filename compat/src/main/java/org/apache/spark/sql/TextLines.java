package org.apache.spark.sql;

import java.util.List;

import org.apache.spark.rdd.RDD;

import io.firesteel.frames.Frame;
import io.firesteel.rdd.ops.Sources;

/// The lines of text files: a DataFrame of one column whose elements are texts. Made by [DataFrameReader#textFile].
final class TextLines extends Dataset<String> {
    private final List<String> paths;

    TextLines(SparkSession session, List<String> paths, Frame frame) {
        super(session, frame);
        this.paths = paths;
    }

    @Override
    public RDD<String> rdd() {
        return RDD.of(() -> Sources.scannedText(session().sparkContext().driver(), String.join(",", paths)));
    }
}
