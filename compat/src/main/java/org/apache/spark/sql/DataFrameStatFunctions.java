package org.apache.spark.sql;

import java.util.List;

import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Frame;
import io.firesteel.frames.Statistics;

/// Spark's name for the statistics of a DataFrame.
public class DataFrameStatFunctions {
    private final SparkSession session;
    private final Frame frame;

    DataFrameStatFunctions(SparkSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    public double corr(String first, String second, String method) {
        return method.equals("pearson")
                ? Failures.running(() -> new Statistics(frame).ofTwo("corr", first, second))
                : Failures.missing("the correlation " + method);
    }

    public double cov(String first, String second) {
        return Failures.running(() -> new Statistics(frame).ofTwo("covar_samp", first, second));
    }

    public double[][] approxQuantile(Seq<String> columns, Seq<Double> shares, double error) {
        return Failures.running(() -> new Statistics(frame).quantiles(CollectionConverters.asJava(columns),
                CollectionConverters.asJava(shares).stream().mapToDouble(Double::doubleValue).toArray()));
    }

    public double[][] approxQuantile(List<String> columns, List<Double> shares, double error) {
        return approxQuantile(CollectionConverters.asScala(columns).toSeq(), CollectionConverters.asScala(shares)
                .toSeq(), error);
    }

    public Dataset<Row> crosstab(String first, String second) {
        return Failures.missing("DataFrame.stat.crosstab (" + session.version() + ")");
    }

    public Dataset<Row> freqItems(Seq<String> columns, double support) {
        return Failures.missing("DataFrame.stat.freqItems");
    }

    public Dataset<Row> sampleBy(Column column, Object fractions, long seed) {
        return Failures.missing("DataFrame.stat.sampleBy");
    }
}
