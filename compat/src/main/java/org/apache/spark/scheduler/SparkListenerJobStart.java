package org.apache.spark.scheduler;

import java.util.Properties;

import org.apache.spark.firesteel.ScalaViews;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// A job was submitted.
public record SparkListenerJobStart(int jobId, long time, Seq<StageInfo> stageInfos, Properties properties)
        implements
            SparkListenerEvent {
    public Seq<Object> stageIds() {
        return ScalaViews.seq(
                CollectionConverters.asJava(stageInfos).stream().<Object>map(StageInfo::stageId).toList());
    }
}
