package org.apache.spark.scheduler;

/// Hears what happens in an application; most programs extend [SparkListener]. Events of Spark that the engine does not
/// have are never heard.
public interface SparkListenerInterface {
    void onStageCompleted(SparkListenerStageCompleted event);

    void onStageSubmitted(SparkListenerStageSubmitted event);

    void onTaskStart(SparkListenerTaskStart event);

    void onTaskGettingResult(SparkListenerTaskGettingResult event);

    void onTaskEnd(SparkListenerTaskEnd event);

    void onJobStart(SparkListenerJobStart event);

    void onJobEnd(SparkListenerJobEnd event);

    void onUnpersistRDD(SparkListenerUnpersistRDD event);

    void onApplicationStart(SparkListenerApplicationStart event);

    void onApplicationEnd(SparkListenerApplicationEnd event);

    void onExecutorAdded(SparkListenerExecutorAdded event);

    void onExecutorRemoved(SparkListenerExecutorRemoved event);

    void onSpeculativeTaskSubmitted(SparkListenerSpeculativeTaskSubmitted event);

    void onOtherEvent(SparkListenerEvent event);
}
