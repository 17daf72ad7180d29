package org.apache.spark.scheduler;

/// Hears what happens in an application; nothing, until methods are overridden.
public abstract class SparkListener implements SparkListenerInterface {
    @Override
    public void onStageCompleted(SparkListenerStageCompleted event) {
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted event) {
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart event) {
    }

    @Override
    public void onTaskGettingResult(SparkListenerTaskGettingResult event) {
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
    }

    @Override
    public void onJobStart(SparkListenerJobStart event) {
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd event) {
    }

    @Override
    public void onUnpersistRDD(SparkListenerUnpersistRDD event) {
    }

    @Override
    public void onApplicationStart(SparkListenerApplicationStart event) {
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd event) {
    }

    @Override
    public void onExecutorAdded(SparkListenerExecutorAdded event) {
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved event) {
    }

    @Override
    public void onSpeculativeTaskSubmitted(SparkListenerSpeculativeTaskSubmitted event) {
    }

    @Override
    public void onOtherEvent(SparkListenerEvent event) {
    }
}
